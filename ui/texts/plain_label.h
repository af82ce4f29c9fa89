#pragma once

#include <QRegularExpression>
#include <QString>

namespace netseat::ui {

/// What a label or a menu's entry says, without the marks of its place: "&Name:", "名称(&N)：" and "Add …" are
/// "Name", "名称" and "Add".
inline QString plainLabel(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral(R"(\(&.\)|&|[:：]$|\s?…$)"));
    return QString(text).remove(marks);
}

} // namespace netseat::ui
