#pragma once

#include <QObject>

namespace netseat::app {

/// SIGTERM and SIGINT as a Qt signal. Make it before any thread, which inherit that the signals are blocked.
class Signals : public QObject {
    Q_OBJECT
public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override;

Q_SIGNALS:
    void terminate();

private:
    void read();
    int m_fd = -1;
};

/// "0.1.0"
const char *version();

} // namespace netseat::app
