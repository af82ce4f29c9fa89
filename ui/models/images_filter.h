#pragma once

#include "models/images_model.h"

#include <QSortFilterProxyModel>

namespace netseat::ui {

/// Search and order of the images. Versions stay below their image, the newest first, however the images are ordered.
class ImagesFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ImagesFilter(ImagesModel &model, QObject *parent = nullptr);

    const ImageRow &imageAt(const QModelIndex &index) const { return m_model.imageAt(mapToSource(index)); }
    const VersionRow *versionAt(const QModelIndex &index) const { return m_model.versionAt(mapToSource(index)); }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ImagesModel &m_model;
};

} // namespace netseat::ui
