#pragma once

#include "wizard/setup_state.h"
#include "wizard/setup_step.h"

#include <map>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace netseat::ui {

class FieldHint;

/// What the first client boots: an image that is there, a file, or a system that is still to be installed.
class ImageStep : public SetupStep {
    Q_OBJECT
public:
    ImageStep(ServerBridge &server, SetupState &state, QWidget *parent = nullptr);
    QString title() const override { return tr("What shall your PCs boot?"); }
    QString shortTitle() const override { return tr("Image"); }
    void enter() override;
    bool isReady() const override { return m_ready; }
    void commit() override;

private:
    enum class Way { Existing, Import, Install, Later };

    void build();
    QWidget *buildImport();
    QWidget *buildInstall();
    QWidget *fileRow(QLineEdit *edit, const QString &title, const QString &filter);
    void fill();
    void refresh();
    Way way() const;
    void install();
    void installOnto(ImageId disk);
    bool checkImport();
    bool checkInstall();
    QString nameProblem(const QString &name) const;

    ServerBridge &m_server;
    SetupState &m_state;
    bool m_ready = false;
    bool m_waiting = false; ///< for the answer to a copy
    bool m_touched = false;
    std::optional<ImageId> m_made; ///< the empty disk is there; only what came after failed
    std::map<Way, QRadioButton *> m_ways;
    std::map<Way, QWidget *> m_parts;
    QComboBox *m_existing;
    QLineEdit *m_file;
    FieldHint *m_fileHint;
    QLineEdit *m_name;
    FieldHint *m_nameHint;
    QLineEdit *m_diskName;
    FieldHint *m_diskHint;
    QSpinBox *m_size;
    QComboBox *m_installer;
    QWidget *m_isoRow = nullptr;
    QLineEdit *m_iso;
    FieldHint *m_isoHint;
    QFormLayout *m_installForm = nullptr;
};

} // namespace netseat::ui
