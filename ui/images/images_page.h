#pragma once

#include "models/images_filter.h"
#include "widgets/page.h"

#include <set>

class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace netseat::ui {

class CommandDialog;
class EmptyState;
class JobsPanel;
class MessageBar;
class VersionDetails;

/// The images with their versions: what there is and who uses it; how they come, change and go.
class ImagesPage : public Page {
    Q_OBJECT
public:
    explicit ImagesPage(ServerBridge &server, QWidget *parent = nullptr);

    struct Actions {
        QAction *newDisk;
        QAction *import;
        QAction *install;
        QAction *exporting;
        QAction *maintenance;
        QAction *publish;
        QAction *discard;
        QAction *makeDefault;
        QAction *defaultLater;
        QAction *tryOn;
        QAction *note;
        QAction *doctor;
        QAction *verify;
        QAction *flatten;
        QAction *remove;
        QAction *storage;
    };
    const Actions &actions() const { return m_actions; }
    void fillMenu(QMenu &menu) const;

    void find() override;
    QList<QAction *> tools() const override
    {
        return {m_actions.import, m_actions.maintenance, m_actions.publish, m_actions.makeDefault, m_actions.doctor};
    }
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    void importFile(const QString &file);
    void openStorageSettings();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildActions();
    void buildTable();
    void connectAll();
    void expand(const QModelIndex &parent, int first, int last);
    void updateActions();
    void updateEmptyState();
    void updateDetails();
    void tellDamage();

    const ImageRow *selectedImage() const;
    /// The selected version; null where an image is selected.
    const ImageVersion *selectedVersion() const;
    /// The same, or the default version of the selected image.
    const ImageVersion *meantVersion() const;
    const ImageVersion *selectedDraft() const;
    std::set<ClientId> attached() const;

    void exportVersion();
    void newDisk();
    void installSystem(std::optional<ImageId> disk);
    void examine();
    void tryVersion(VersionId version);
    void startMaintenance();
    void publishDraft();
    void discardDraft();
    void makeDefault();
    void editNote();
    void remove();
    void removeImage(const Image &image);
    void removeVersion(const ImageVersion &version);
    void ask(const QString &title, const QString &question, const QString &detail, const server::Command &command);

    ServerBridge &m_server;
    ImagesModel m_model;
    ImagesFilter m_rows;
    Actions m_actions{};
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeView *m_table;
    VersionDetails *m_details;
    QSplitter *m_splitter; ///< table above, details below
    JobsPanel *m_jobs;
    MessageBar *m_damage;
    QString m_damageTold;
};

} // namespace netseat::ui
