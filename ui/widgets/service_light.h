#pragma once

#include "server/status.h"

#include <QToolButton>

namespace netseat::ui {

/// One service of the status bar: shape, name, and where it listens or why it does not as its tooltip.
class ServiceLight : public QToolButton {
    Q_OBJECT
public:
    explicit ServiceLight(Origin service, QWidget *parent = nullptr);
    void setStatus(const server::Status &status);

private:
    Origin m_service;
};

/// What the tooltip and the Network page say of a service.
QString describe(const server::ServiceStatus &service);

} // namespace netseat::ui
