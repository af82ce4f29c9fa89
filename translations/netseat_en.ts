<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DoctorText</name>
    <message numerus="yes">
        <source>%n problems: clients will not boot from it, or not live on it.</source>
        <translation>
            <numerusform>%n problem: clients will not boot from it, or not live on it.</numerusform>
            <numerusform>%n problems: clients will not boot from it, or not live on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It boots. %n pieces of advice for later.</source>
        <translation>
            <numerusform>It boots. %n piece of advice for later.</numerusform>
            <numerusform>It boots. %n pieces of advice for later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more disks</source>
        <translation>
            <numerusform>%n more disk</numerusform>
            <numerusform>%n more disks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run now: their disk is taken away from the running system.</source>
        <translation>
            <numerusform>%n of them runs now: its disk is taken away from the running system.</numerusform>
            <numerusform>%n of them run now: their disk is taken away from the running system.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>%n machine registered, from %1 on.</numerusform>
            <numerusform>%n machines registered, from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients follow the group %1 from their next start on.</source>
        <translation>
            <numerusform>%n client follows the group %1 from its next start on.</numerusform>
            <numerusform>%n clients follow the group %1 from their next start on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::GroupsDialog</name>
    <message numerus="yes">
        <source>only a label of %n clients</source>
        <translation>
            <numerusform>only a label of %n client</numerusform>
            <numerusform>only a label of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others have this label, and an image and a disk as set in each.</source>
        <translation>
            <numerusform>%n other has this label, and an image and a disk as set in itself.</numerusform>
            <numerusform>%n others have this label, and an image and a disk as set in each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesModel</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot it</source>
        <extracomment>how many clients boot a version</extracomment>
        <translation>
            <numerusform>%n boots it</numerusform>
            <numerusform>%n boot it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay on it</source>
        <extracomment>how many clients were told to stay on a version</extracomment>
        <translation>
            <numerusform>%n stays on it</numerusform>
            <numerusform>%n stay on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disks</source>
        <extracomment>how many kept disks lie over a version</extracomment>
        <translation>
            <numerusform>%n disk</numerusform>
            <numerusform>%n disks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::MaintenanceDialog</name>
    <message numerus="yes">
        <source>%n are not offered: they run now or are in maintenance.</source>
        <translation>
            <numerusform>%n is not offered: it runs now or is in maintenance.</numerusform>
            <numerusform>%n are not offered: they run now or are in maintenance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::Notifier</name>
    <message numerus="yes">
        <source>%n clients do not boot</source>
        <translation>
            <numerusform>%n client does not boot</numerusform>
            <numerusform>%n clients do not boot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n new machine</numerusform>
            <numerusform>%n new machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::Tray</name>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n up</numerusform>
            <numerusform>%n up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting</source>
        <translation>
            <numerusform>%n booting</numerusform>
            <numerusform>%n booting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
</TS>
