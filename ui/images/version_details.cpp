#include "images/version_details.h"

#include "models/image_rows.h"
#include "texts/convert.h"
#include "texts/format.h"

#include <QLabel>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QString namesOrNobody(const QStringList &names)
{
    return names.isEmpty() ? ImagesModel::tr("Nobody") : names.join(u", "_s);
}

const VersionRow *rowOf(const ImageRow &image, std::optional<VersionId> id)
{
    for (const VersionRow &row : image.versions)
        if (row.version.id == id)
            return &row;
    return nullptr;
}

} // namespace

VersionDetails::VersionDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_text(new QLabel)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Details of the version"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setContentsMargins(0, 6, 0, 0);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWidget(m_text);
    setRow(nullptr, nullptr);
}

void VersionDetails::setRow(const ImageRow *image, const VersionRow *version)
{
    if (!image)
        setLines({}, {{{}, tr("Choose an image or a version above: here is who uses it and what is known of it.")}});
    else if (!version)
        setLines(toQString(image->image.name), linesOf(*image));
    else
        setLines(tr("%1, version %2: %3")
                     .arg(toQString(image->image.name))
                     .arg(version->version.number)
                     .arg(display(*version, ImagesModel::StateColumn)),
            linesOf(*image, *version));
}

std::vector<VersionDetails::Line> VersionDetails::linesOf(const ImageRow &image)
{
    std::vector<Line> lines;
    if (image.image.format != ImageFormat::Iso)
        lines.push_back({tr("Default version:"), display(image, ImagesModel::StateColumn)});
    lines.push_back({tr("Used by:"), namesOrNobody(image.usedBy)});
    lines.push_back({tr("Size of the disk:"), formatOctets(image.image.size)});
    lines.push_back({tr("Added:"), formatWhen(image.image.added, WallTime::now())});
    lines.push_back({tr("File:"), toQString(image.image.file)});
    return lines;
}

std::vector<VersionDetails::Line> VersionDetails::linesOf(const ImageRow &image, const VersionRow &row)
{
    std::vector<Line> lines;
    lines.push_back({{}, ui::toolTip(row, ImagesModel::StateColumn)});
    if (!row.version.note.empty())
        lines.push_back({tr("Note:"), toQString(row.version.note)});
    const auto *parent = rowOf(image, row.version.parent);
    const auto made = formatWhen(row.version.made, WallTime::now());
    lines.push_back({tr("Made:"), parent ? tr("%1, over version %2").arg(made).arg(parent->version.number) : made});
    if (row.place == VersionPlace::Draft) {
        lines.push_back({tr("In maintenance on:"), row.seat});
    } else {
        lines.push_back({tr("Boot it:"), namesOrNobody(row.boots)});
        if (!row.stays.isEmpty())
            lines.push_back({tr("Stay on it:"), row.stays.join(u", "_s)});
        if (!row.disks.isEmpty())
            lines.push_back({tr("Have a disk over it:"), row.disks.join(u", "_s)});
        if (!row.leaving.isEmpty())
            lines.push_back({tr("Until their next boot:"), row.leaving.join(u", "_s)});
        lines.push_back({tr("Checked:"), ui::toolTip(row, ImagesModel::CheckColumn)});
    }
    lines.push_back({tr("Size of the disk:"), formatOctets(row.version.size)});
    lines.push_back({tr("File:"), toQString(row.version.file)});
    return lines;
}

/// One text and not a form of labels: it is selected and copied as a whole. Notes and names of files are escaped: they are
/// not ours to interpret.
void VersionDetails::setLines(const QString &title, const std::vector<Line> &lines)
{
    QString html;
    if (!title.isEmpty())
        html += u"<p><b>%1</b></p>"_s.arg(title.toHtmlEscaped());
    QString rows;
    for (const Line &line : lines) {
        const auto value = line.value.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        if (line.label.isEmpty())
            html += u"<p style='margin: 0'>%1</p>"_s.arg(value);
        else
            rows += u"<tr><td style='padding-right: 16px; white-space: nowrap'>%1</td><td>%2</td></tr>"_s.arg(
                line.label.toHtmlEscaped(), value);
    }
    html += u"<table>%1</table>"_s.arg(rows);
    if (html != m_text->text()) // a beat of the server must not drop a selection
        m_text->setText(html);
}

} // namespace netseat::ui
