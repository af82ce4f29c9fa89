#include "models/images_filter.h"

#include "texts/natural_order.h"

namespace netseat::ui {

ImagesFilter::ImagesFilter(ImagesModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(ImagesModel::SortRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(-1);
    // An image stays in view for the sake of a version that is found, and a found image with all its versions.
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(&model);
}

bool ImagesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto x = left.data(sortRole());
    const auto y = right.data(sortRole());
    if (left.parent().isValid()) // the proxy turns the answer round when it sorts downwards
        return sortOrder() == Qt::AscendingOrder ? x.toInt() > y.toInt() : x.toInt() < y.toInt();
    if (x.typeId() == QMetaType::QString)
        return compareNaturally(x.toString(), y.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace netseat::ui
