#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <functional>
#include <memory>

namespace netseat::test {

inline constexpr int kLimit = 30'000; // ms

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// A data folder and the real programs on it.
struct ProgramRig {
    QTemporaryDir folder;
    quint16 http = freeTcpPort();
    quint16 iscsi = freeTcpPort();
    quint16 tftp = freeUdpPort();

    static quint16 freeTcpPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    static quint16 freeUdpPort()
    {
        QUdpSocket socket;
        socket.bind(QHostAddress(QHostAddress::LocalHost));
        return socket.localPort();
    }

    QString data() const { return folder.filePath(QStringLiteral("data")); }

    /// netseatctl with these words (split at spaces), to its end.
    Ended ctl(const QString &line, const QByteArray &input = {}) const
    {
        return run(QStringLiteral(NETSEATCTL), line, input);
    }
    Ended run(const QString &program, const QString &line, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(program, QStringList {QStringLiteral("--data-dir"), data()} + line.split(u' ', Qt::SkipEmptyParts));
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(kLimit))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QJsonDocument json(const QString &line) const
    {
        return QJsonDocument::fromJson(ctl(line + QStringLiteral(" --json")).out);
    }

    /// Loopback, free ports, no DHCP.
    Ended setUp() const
    {
        return ctl(QStringLiteral("network set --interface lo --address 127.0.0.1 --dhcp off --http-port %1 --tftp-port "
                                  "%2 --iscsi-port %3")
                       .arg(http)
                       .arg(tftp)
                       .arg(iscsi));
    }

    /// netseatd, ready. Null when it did not get there.
    std::unique_ptr<QProcess> serve(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                                    const std::function<void()> &inChild = {}) const
    {
        auto process = std::make_unique<QProcess>();
        if (inChild)
            process->setChildProcessModifier(inChild);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(NETSEATD), {QStringLiteral("--data-dir"), data()});
        while (process->waitForReadyRead(kLimit))
            if (process->canReadLine())
                return process->readLine() == "ready\n" ? std::move(process) : nullptr;
        return nullptr;
    }

    bool makeImage(const QString &name, qsizetype size = 1024 * 1024) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size;
    }
};

} // namespace netseat::test
