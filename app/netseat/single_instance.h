#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace netseat::app {

/// One desktop per person and data folder: the first listens, a second one asks it to show its window and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True if we are the first. Otherwise the first has been asked to come to the front.
    bool claim();

Q_SIGNALS:
    void raiseWanted();

private:
    bool callFirst() const;

    QString m_name;
    QLockFile m_lock; ///< decides between two that start at the same moment
    QLocalServer m_server;
};

/// A short name for the folder, the same for every way to write its path.
QString folderKey(const QString &dataFolder);

} // namespace netseat::app
