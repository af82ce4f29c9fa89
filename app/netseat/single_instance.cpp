#include "netseat/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace netseat::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 2000; ///< milliseconds for an answer of the first; it may be starting still

QString runtimeFile(const QString &name)
{
    auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    return folder + u'/' + name;
}

} // namespace

QString folderKey(const QString &dataFolder)
{
    const QFileInfo info(dataFolder);
    const auto path = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(runtimeFile(u"netseat-"_s + folderKey(dataFolder)))
    , m_lock(m_name + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // a lock is stale only when its process is gone
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { take(caller); });
            connect(caller, &QLocalSocket::disconnected, this, [this, caller] {
                take(caller);
                caller->deleteLater();
            });
        }
    });
}

/// One line: the wishes, with spaces between them. Whoever ends without a line only wants the window.
void SingleInstance::take(QLocalSocket *caller)
{
    if (caller->property("taken").toBool())
        return;
    const bool ended = caller->state() != QLocalSocket::ConnectedState;
    if (!caller->canReadLine() && !ended && caller->bytesAvailable() <= kLongestRequest)
        return; // the rest is on its way
    caller->setProperty("taken", true);
    const auto line = QString::fromUtf8(caller->readLine(kLongestRequest)).trimmed();
    Q_EMIT wanted(line.split(u' ', Qt::SkipEmptyParts));
    caller->disconnectFromServer();
}

bool SingleInstance::claim(const QStringList &wishes)
{
    for (int waited = 0; waited < kPatience; waited += 50) {
        if (m_lock.tryLock(0)) {
            QLocalServer::removeServer(m_name); // left behind by one that crashed
            m_server.listen(m_name);
            return true;
        }
        if (callFirst(wishes))
            return false;
        QThread::msleep(50);
    }
    return false; // it does not answer, but it is there
}

bool SingleInstance::callFirst(const QStringList &wishes) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience / 4))
        return false;
    socket.write(wishes.join(u' ').toUtf8() + '\n');
    // Until it has taken them, or is too busy to for now: they wait for it in its socket.
    socket.waitForBytesWritten(kPatience / 4);
    if (socket.state() == QLocalSocket::ConnectedState)
        socket.waitForDisconnected(kPatience);
    return true;
}

} // namespace netseat::app
