#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace netseat::ui {

/// Core speaks UTF-8 in std::string, Qt UTF-16 in QString.
inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace netseat::ui
