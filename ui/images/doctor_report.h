#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace netseat::ui {

/// What the image doctor found, as server::DoctorReport gives it.
struct DoctorFinding {
    enum class Severity { Problem, Advice, Unknown, Good };
    QString code; ///< "IMG-NET"
    Severity severity = Severity::Unknown;
    QString evidence; ///< what was seen
    QString meaning; ///< what that means for the PCs
    QString advice; ///< what to do; may be empty
    bool repairable = false;
};

struct ImageReport {
    QString system; ///< empty: none found
    QString kernel;
    bool bootsBios = false;
    bool bootsUefi = false;
    std::vector<DoctorFinding> findings; ///< problems first

    int count(DoctorFinding::Severity severity) const;
    bool canRepair() const;
};

/// Nothing for what is no report.
std::optional<ImageReport> parseReport(const std::string &json);

// The words for it, in the person's language.
QString text(DoctorFinding::Severity severity);
QString titleOf(const DoctorFinding &finding); ///< what was looked at; the code itself where it is a new one
QString verdictOf(const ImageReport &report); ///< one sentence over all
QString systemOf(const ImageReport &report); ///< the system, its kernel and whose firmware starts it
/// The whole report as lines of text, to be given to somebody.
QString plainText(const ImageReport &report, const QString &title);

} // namespace netseat::ui
