<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartTexts</name>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n good</numerusform>
            <numerusform>%n good</numerusform>
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
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n boot</numerusform>
            <numerusform>%n boots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Slowest: %2, %3 in %n boots.</source>
        <extracomment>what is known of all boots; then of the PC whose boots take longest</extracomment>
        <translation>
            <numerusform>%1. Slowest: %2, %3 in %n boot.</numerusform>
            <numerusform>%1. Slowest: %2, %3 in %n boots.</numerusform>
        </translation>
    </message>
</context>
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
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n new machines</numerusform>
            <numerusform>%n new machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have lost their disks</source>
        <translation>
            <numerusform>%n client have lost their disks</numerusform>
            <numerusform>%n clients have lost their disks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients do not boot</source>
        <translation>
            <numerusform>%n client do not boot</numerusform>
            <numerusform>%n clients do not boot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services have failed</source>
        <translation>
            <numerusform>%n services have failed</numerusform>
            <numerusform>%n services have failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended</source>
        <translation>
            <numerusform>%n jobs have ended</numerusform>
            <numerusform>%n jobs have ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n other DHCP servers answer on %1:</source>
        <translation>
            <numerusform>%n other DHCP server answers on %1:</numerusform>
            <numerusform>%n other DHCP servers answer on %1:</numerusform>
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
    <name>StopServicesText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesPanel</name>
    <message numerus="yes">
        <source>%1 of %n addresses given out</source>
        <translation>
            <numerusform>%1 of %n addresses given out</numerusform>
            <numerusform>%1 of %n addresses given out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n addresses</source>
        <translation>
            <numerusform>Keep %n address</numerusform>
            <numerusform>Keep %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootChart</name>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n boot</numerusform>
            <numerusform>%n boots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n of them failed</numerusform>
            <numerusform>%n of them failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::BulkDialog</name>
    <message numerus="yes">
        <source>Edit %n clients</source>
        <translation>
            <numerusform>Edit %n client</numerusform>
            <numerusform>Edit %n clients</numerusform>
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
        <source>%n clients are changed, from their next boot on.</source>
        <translation>
            <numerusform>%n client is changed, from its next boot on.</numerusform>
            <numerusform>%n clients are changed, from their next boot on.</numerusform>
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
    <message numerus="yes">
        <source>&amp;Edit %n clients …</source>
        <translation>
            <numerusform>&amp;Edit %n client …</numerusform>
            <numerusform>&amp;Edit %n clients …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>Register %n machine</numerusform>
            <numerusform>Register %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n clients</source>
        <translation>
            <numerusform>Remove %n client</numerusform>
            <numerusform>Remove %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients stay on their versions. Their settings (Which version) let them follow the default one again.</source>
        <translation>
            <numerusform>%n client stays on its version. Its settings (Which version) let it follow the default one again.</numerusform>
            <numerusform>%n clients stay on their versions. Their settings (Which version) let them follow the default one again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients are being woken, one after the other.</source>
        <translation>
            <numerusform>%n client is being woken.</numerusform>
            <numerusform>%n clients are being woken, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n clients out of their group</source>
        <translation>
            <numerusform>Take %n client out of its group</numerusform>
            <numerusform>Take %n clients out of their group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n clients into %1</source>
        <translation>
            <numerusform>Put %n client into %1</numerusform>
            <numerusform>Put %n clients into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n machines</source>
        <translation>
            <numerusform>Forget %n machine</numerusform>
            <numerusform>Forget %n machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsTable</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
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
    <message numerus="yes">
        <source>Let %n clients follow %1</source>
        <translation>
            <numerusform>Let %n client follow %1</numerusform>
            <numerusform>Let %n clients follow %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::HistoryTab</name>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n boot</numerusform>
            <numerusform>%n boots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
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
    <message numerus="yes">
        <source>%n until their next boot</source>
        <extracomment>how many clients booted a version last and are to boot another one next</extracomment>
        <translation>
            <numerusform>%n until its next boot</numerusform>
            <numerusform>%n until their next boot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n changes</numerusform>
            <numerusform>%n change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n refused and left out</numerusform>
            <numerusform>%n refused and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n PCs at a time.</source>
        <translation>
            <numerusform>That is more than %n PC at a time.</numerusform>
            <numerusform>That is more than %n PCs at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCs added</source>
        <translation>
            <numerusform>%n PC added</numerusform>
            <numerusform>%n PCs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCs changed</source>
        <translation>
            <numerusform>%n PC changed</numerusform>
            <numerusform>%n PCs changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListTools</name>
    <message numerus="yes">
        <source>%n clients written to %1.</source>
        <translation>
            <numerusform>%n client written to %1.</numerusform>
            <numerusform>%n clients written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogView</name>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
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
    <name>netseat::ui::NumberingDialog</name>
    <message numerus="yes">
        <source>&amp;Register %n machines</source>
        <translation>
            <numerusform>&amp;Register %n machine</numerusform>
            <numerusform>&amp;Register %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>Register %n machine</numerusform>
            <numerusform>Register %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>%n machine registered, from %1 on.</numerusform>
            <numerusform>%n machines registered, from %1 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>Tell of %n &amp;ignored machines again</source>
        <translation>
            <numerusform>Tell of %n &amp;ignored machines again</numerusform>
            <numerusform>Tell of %n &amp;ignored machines again</numerusform>
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
