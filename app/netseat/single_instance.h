#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace netseat::app {

/// One desktop per person and data folder: the first listens, a second one hands it what it was asked to do and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// No line of a second one is longer, in octets.
    static constexpr qint64 kLongestRequest = 4096;

    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True if we are the first. Otherwise the first has been handed `wishes`: words of this program's own (see wishesOf() in
    /// wishes.h). Without any it comes to the front.
    bool claim(const QStringList &wishes = {});

Q_SIGNALS:
    void wanted(const QStringList &wishes); ///< of a second one; empty: come to the front

private:
    bool callFirst(const QStringList &wishes) const;
    void take(QLocalSocket *caller);

    QString m_name;
    QLockFile m_lock; ///< decides between two that start at the same moment
    QLocalServer m_server;
};

/// A short name for the folder, the same for every way to write its path.
QString folderKey(const QString &dataFolder);

} // namespace netseat::app
