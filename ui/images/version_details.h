#pragma once

#include "models/images_model.h"

#include <QScrollArea>

class QLabel;

namespace netseat::ui {

/// All that is known of the selected version, or of the selected image's default one: who boots it, stays on it or has a
/// disk over it, by name.
class VersionDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit VersionDetails(QWidget *parent = nullptr);

    /// `version` null: the image itself. `image` null: nothing is selected, and what could be is said.
    void setRow(const ImageRow *image, const VersionRow *version);

private:
    struct Line {
        QString label;
        QString value;
    };
    static std::vector<Line> linesOf(const ImageRow &image);
    static std::vector<Line> linesOf(const ImageRow &image, const VersionRow &version);
    void setLines(const QString &title, const std::vector<Line> &lines);

    QLabel *m_text;
};

} // namespace netseat::ui
