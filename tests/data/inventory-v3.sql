-- An inventory as version 3 of the schema has it. Never edited: databases like it are on people's disks.
-- Statements end with ';' at the end of a line.
CREATE TABLE lease (
        mac       TEXT PRIMARY KEY CHECK (length(mac) = 17),
        address   TEXT NOT NULL UNIQUE,
        granted   INTEGER NOT NULL,
        expires   INTEGER NOT NULL,
        host_name TEXT NOT NULL) STRICT;
INSERT INTO lease VALUES('52:54:00:aa:88:2a','10.16.0.7',1795408790000,1795412390000,'pc-07');
CREATE TABLE event (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        time      INTEGER NOT NULL,
        code      TEXT NOT NULL,
        origin    TEXT NOT NULL,
        severity  TEXT NOT NULL,
        client_id INTEGER,
        mac       TEXT,
        address   TEXT,
        subject   TEXT NOT NULL,
        detail    TEXT NOT NULL,
        amount    INTEGER NOT NULL) STRICT;
INSERT INTO event VALUES(1,1795408725487,'inventory-changed','server','info',NULL,NULL,NULL,'network','edited',0);
INSERT INTO event VALUES(2,1795408725565,'inventory-changed','server','info',NULL,NULL,NULL,'client pc-07','added, 52:54:00:aa:88:2a',0);
INSERT INTO event VALUES(3,1795408800250,'firmware-login','iscsi','info',1,'52:54:00:aa:88:2a','10.16.0.7','iqn.2026-11.net.netseat.seat:1','',0);
CREATE TABLE newcomer (
        mac        TEXT PRIMARY KEY CHECK (length(mac) = 17),
        first_seen INTEGER NOT NULL,
        last_seen  INTEGER NOT NULL,
        hardware   TEXT NOT NULL,
        address    TEXT) STRICT;
INSERT INTO newcomer VALUES('52:54:00:00:00:99',1795408700000,1795408710000,'x86-64 UEFI, PXEClient','10.16.0.150');
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO setting VALUES('interface','eth1');
INSERT INTO setting VALUES('address','');
INSERT INTO setting VALUES('dhcp','full');
INSERT INTO setting VALUES('pool-first','10.16.0.100');
INSERT INTO setting VALUES('pool-last','10.16.0.200');
INSERT INTO setting VALUES('netmask','255.255.255.0');
INSERT INTO setting VALUES('router','10.16.0.1');
INSERT INTO setting VALUES('dns','10.16.0.1,9.9.9.9');
INSERT INTO setting VALUES('lease-seconds','3600');
INSERT INTO setting VALUES('unknown','wait');
INSERT INTO setting VALUES('router-solicitations','off');
INSERT INTO setting VALUES('tftp-port','69');
INSERT INTO setting VALUES('http-port','8080');
INSERT INTO setting VALUES('iscsi-port','3260');
INSERT INTO setting VALUES('loader-folder','');
INSERT INTO setting VALUES('disk-reserve','10737418240');
CREATE TABLE version (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        image_id  INTEGER NOT NULL REFERENCES image ON DELETE RESTRICT,
        number    INTEGER NOT NULL CHECK (number > 0),
        parent_id INTEGER REFERENCES version ON DELETE RESTRICT,
        state     TEXT NOT NULL CHECK (state IN ('draft', 'ready')),
        note      TEXT NOT NULL DEFAULT '',
        file      TEXT NOT NULL CHECK (file <> ''),
        format    TEXT NOT NULL CHECK (format IN ('raw', 'qcow2', 'iso')),
        size      INTEGER NOT NULL CHECK (size >= 0),
        stamp     TEXT NOT NULL,
        made      INTEGER NOT NULL,
        client_id INTEGER REFERENCES client ON DELETE RESTRICT,
        UNIQUE (image_id, number)) STRICT;
INSERT INTO version VALUES(1,1,1,NULL,'ready','','images/debian.qcow2','qcow2',8589934592,'4711-1',1795408725000,NULL);
INSERT INTO version VALUES(2,1,2,1,'ready','LibreOffice 24.8','images/debian-v2.qcow2','qcow2',8589934592,'4712-2',1795408800000,NULL);
INSERT INTO version VALUES(3,1,3,2,'draft','','images/debian-v3.qcow2','qcow2',8589934592,'',1795408900000,3);
CREATE TABLE image (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
        added       INTEGER NOT NULL,
        current_id  INTEGER NOT NULL REFERENCES version DEFERRABLE INITIALLY DEFERRED,
        next_id     INTEGER REFERENCES version ON DELETE RESTRICT,
        next_at     INTEGER NOT NULL DEFAULT 0,
        last_number INTEGER NOT NULL) STRICT;
INSERT INTO image VALUES(1,'debian',1795408725000,2,1,1798000000000,3);
CREATE TABLE client (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        mac           TEXT NOT NULL UNIQUE CHECK (length(mac) = 17),
        name          TEXT NOT NULL UNIQUE CHECK (name <> ''),
        label         TEXT NOT NULL DEFAULT '',
        address       TEXT UNIQUE,
        image_id      INTEGER REFERENCES image ON DELETE RESTRICT,
        mode          TEXT NOT NULL CHECK (mode IN ('reset', 'keep', 'read-only', 'own')),
        loader        TEXT NOT NULL CHECK (loader IN ('auto', 'undionly', 'snponly', 'ipxe')),
        boot          TEXT NOT NULL CHECK (boot IN ('script', 'root-path')),
        chap_user     TEXT NOT NULL DEFAULT '',
        chap_secret   TEXT NOT NULL DEFAULT '',
        notes         TEXT NOT NULL DEFAULT '',
        access        TEXT NOT NULL DEFAULT 'exclusive' CHECK (access IN ('exclusive', 'shared')),
        cdrom_id      INTEGER REFERENCES image ON DELETE RESTRICT,
        mutual_user   TEXT NOT NULL DEFAULT '',
        mutual_secret TEXT NOT NULL DEFAULT '',
        portal        TEXT,
        version_id    INTEGER REFERENCES version ON DELETE RESTRICT,
        disk_limit    INTEGER NOT NULL DEFAULT 0 CHECK (disk_limit >= 0),
        config_disk   INTEGER NOT NULL DEFAULT 0 CHECK (config_disk IN (0, 1))) STRICT;
INSERT INTO client VALUES(1,'52:54:00:aa:88:2a','pc-07','lab','10.16.0.7',1,'reset','auto','script','pc-07','a secret of 16..','Third row, by the window.','exclusive',NULL,'','',NULL,NULL,0,0);
INSERT INTO client VALUES(3,'52:54:00:aa:88:2c','pc-08','',NULL,1,'own','snponly','root-path','','','','exclusive',NULL,'','','10.16.0.2:3261',1,21474836480,1);
CREATE TABLE disk (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        client_id  INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
        image_id   INTEGER NOT NULL REFERENCES image ON DELETE RESTRICT,
        mode       TEXT NOT NULL CHECK (mode IN ('reset', 'keep', 'own')),
        file       TEXT NOT NULL UNIQUE,
        created    INTEGER NOT NULL,
        version_id INTEGER NOT NULL REFERENCES version ON DELETE RESTRICT) STRICT;
INSERT INTO disk VALUES(1,1,1,'keep','disks/client-1-version-1.keep.qcow2',1795408730000,1);
INSERT INTO disk VALUES(2,3,1,'own','disks/client-3-version-1.own.qcow2',1795408950000,1);
CREATE TABLE pending_file (file TEXT PRIMARY KEY) STRICT;
INSERT INTO pending_file VALUES('images/half.qcow2.part');
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'image';
CREATE INDEX event_client ON event (client_id, id) WHERE client_id IS NOT NULL;
CREATE UNIQUE INDEX version_draft ON version (image_id) WHERE state = 'draft';
CREATE UNIQUE INDEX version_client ON version (client_id) WHERE state = 'draft';
CREATE INDEX client_image ON client (image_id);
CREATE INDEX client_cdrom ON client (cdrom_id);
CREATE INDEX client_version ON client (version_id);
CREATE INDEX disk_client ON disk (client_id);
CREATE INDEX disk_image ON disk (image_id);
CREATE INDEX disk_version ON disk (version_id);
PRAGMA application_id = 1314088289;
PRAGMA user_version = 3;
