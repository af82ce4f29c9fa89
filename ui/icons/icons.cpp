#include "icons/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// Draws an SVG in the colour of the text that is beside it. Qt's own engine knows no `currentColor`.
class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    bool isNull() override { return false; }
    QString key() const override { return u"netseat"_s; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        auto svg = file.readAll();
        svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.55);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const auto key = u"netseat/%1/%2x%3/%4/%5"_s.arg(m_name)
                             .arg(size.width())
                             .arg(size.height())
                             .arg(static_cast<int>(mode))
                             .arg(colour(mode).name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new PaletteIconEngine(name));
}

QIcon stateIcon(ClientState state)
{
    switch (state) {
    case ClientState::New:
        return icon(u"state-new"_s);
    case ClientState::Off:
        return icon(u"state-off"_s);
    case ClientState::Booting:
        return icon(u"state-booting"_s);
    case ClientState::Up:
        return icon(u"state-up"_s);
    case ClientState::Failed:
        return icon(u"state-failed"_s);
    }
    Q_UNREACHABLE();
}

QIcon stateIcon(server::ServiceState state)
{
    switch (state) {
    case server::ServiceState::Stopped:
        return icon(u"service-stopped"_s);
    case server::ServiceState::Running:
        return icon(u"state-up"_s);
    case server::ServiceState::Failed:
        return icon(u"state-failed"_s);
    case server::ServiceState::Off:
        return icon(u"service-off"_s);
    }
    Q_UNREACHABLE();
}

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Debug:
        return icon(u"severity-debug"_s);
    case Severity::Info:
        return icon(u"severity-info"_s);
    case Severity::Warning:
        return icon(u"severity-warning"_s);
    case Severity::Error:
        return icon(u"severity-error"_s);
    }
    Q_UNREACHABLE();
}

} // namespace netseat::ui
