#pragma once

#include "models/client_row.h"

#include <QStringList>
#include <QVariant>

namespace netseat::ui {

class Makers;

// What a cell of the clients' table says. Columns are ClientsModel::Column.

QString cellText(const ClientRow &row, int column, Makers &makers);
QVariant cellIcon(const ClientRow &row, int column);
QString cellToolTip(const ClientRow &row, int column, Makers &makers);
/// What the column is sorted by.
QVariant cellKey(const ClientRow &row, int column, Makers &makers);
QString columnTitle(int column);
/// The widest of what is usual in the column, in the person's language: it is to be read without widening the column.
QStringList usualTexts(int column);
/// A number stands at the right.
bool isNumber(int column);

} // namespace netseat::ui
