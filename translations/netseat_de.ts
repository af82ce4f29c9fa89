<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChoiceText</name>
    <message>
        <source>Reset</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Changes are thrown away: every boot starts fresh from the image.</source>
        <translation>Änderungen werden verworfen: Jeder Start beginnt frisch vom Abbild.</translation>
    </message>
    <message>
        <source>Changes are kept from boot to boot.</source>
        <translation>Änderungen bleiben von Start zu Start erhalten.</translation>
    </message>
    <message>
        <source>Automatic, by architecture</source>
        <translation>Automatisch, nach Architektur</translation>
    </message>
    <message>
        <source>Boot script over HTTP</source>
        <translation>Startskript über HTTP</translation>
    </message>
    <message>
        <source>Disk named by DHCP alone</source>
        <translation>Nur DHCP nennt die Platte</translation>
    </message>
    <message>
        <source>Netseat gives out the addresses</source>
        <translation>Netseat vergibt die Adressen</translation>
    </message>
    <message>
        <source>My router gives out the addresses</source>
        <translation>Mein Router vergibt die Adressen</translation>
    </message>
    <message>
        <source>No DHCP from Netseat</source>
        <translation>Kein DHCP von Netseat</translation>
    </message>
    <message>
        <source>Full DHCP server. Only for a network in which no other DHCP server answers.</source>
        <translation>Vollständiger DHCP-Server. Nur für ein Netz, in dem kein anderer DHCP-Server antwortet.</translation>
    </message>
    <message>
        <source>ProxyDHCP: Netseat adds only what is needed for booting. Nothing changes on the router.</source>
        <translation>ProxyDHCP: Netseat ergänzt nur, was zum Starten nötig ist. Am Router ändert sich nichts.</translation>
    </message>
    <message>
        <source>Another DHCP server must name the boot file itself.</source>
        <translation>Ein anderer DHCP-Server muss die Startdatei selbst nennen.</translation>
    </message>
    <message>
        <source>Give an address, nothing to boot</source>
        <translation>Nur eine Adresse geben</translation>
    </message>
    <message>
        <source>Don&apos;t answer</source>
        <translation>Nicht antworten</translation>
    </message>
    <message>
        <source>Show a waiting screen until registered</source>
        <translation>Warten lassen, bis sie angemeldet sind</translation>
    </message>
    <message>
        <source>They appear as new and go on to their own disk.</source>
        <translation>Sie erscheinen als neu und starten von ihrer eigenen Platte.</translation>
    </message>
    <message>
        <source>They appear as new and get nothing from Netseat.</source>
        <translation>Sie erscheinen als neu und bekommen nichts von Netseat.</translation>
    </message>
    <message>
        <source>They appear as new and boot by themselves as soon as you register them.</source>
        <translation>Sie erscheinen als neu und starten von selbst, sobald Sie sie anmelden.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Switched on: asks for an address</source>
        <translation>Eingeschaltet: fragt nach einer Adresse</translation>
    </message>
    <message>
        <source>Address offered</source>
        <translation>Adresse angeboten</translation>
    </message>
    <message>
        <source>Boot loader fetched</source>
        <translation>Startprogramm geholt</translation>
    </message>
    <message>
        <source>iPXE runs</source>
        <translation>iPXE läuft</translation>
    </message>
    <message>
        <source>Told which disk to boot</source>
        <translation>Platte zum Starten genannt</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>iPXE hat die Platte verbunden</translation>
    </message>
    <message>
        <source>First read from the disk</source>
        <translation>Erstes Lesen von der Platte</translation>
    </message>
    <message>
        <source>Operating system attached the disk</source>
        <translation>Betriebssystem hat die Platte verbunden</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Eigene Platte</translation>
    </message>
    <message>
        <source>It gets a full copy of the image, which is its alone. Copying takes a while; it boots when that is done.</source>
        <translation>Er bekommt eine volle Kopie des Abbilds, die nur ihm gehört. Das Kopieren dauert; er startet, sobald sie fertig ist.</translation>
    </message>
    <message>
        <source>The client can&apos;t change anything: it gets the image itself, write-protected. Only for systems that run from a disk they can&apos;t write to.</source>
        <translation>Der Client kann nichts ändern: Er bekommt das Abbild selbst, schreibgeschützt. Nur für Systeme, die von einer solchen Platte laufen können.</translation>
    </message>
    <message>
        <source>One computer at a time</source>
        <translation>Einem Rechner zur Zeit</translation>
    </message>
    <message>
        <source>Several at once (cluster, multipath)</source>
        <translation>Mehreren zugleich (Cluster, Multipath)</translation>
    </message>
    <message>
        <source>A new login ends the older session of this client; any other computer is refused.</source>
        <translation>Eine neue Anmeldung beendet die ältere Sitzung dieses Clients; jeder andere Rechner wird abgewiesen.</translation>
    </message>
    <message>
        <source>Several computers and several paths of one may use the disk at the same time. A change counts from the next login on.</source>
        <translation>Mehrere Rechner und mehrere Pfade eines Rechners dürfen die Platte zugleich benutzen. Eine Änderung gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>CD-ROM (ISO)</source>
        <translation>CD-ROM (ISO)</translation>
    </message>
</context>
<context>
    <name>DiskChoices</name>
    <message>
        <source>Default version (now %1)</source>
        <translation>Standardversion (jetzt %1)</translation>
    </message>
    <message>
        <source>Default version</source>
        <translation>Standardversion</translation>
    </message>
    <message>
        <source>Always version %1</source>
        <translation>Immer Version %1</translation>
    </message>
    <message>
        <source>Always version %1: %2</source>
        <translation>Immer Version %1: %2</translation>
    </message>
    <message>
        <source>It stays on this version whatever becomes the default: a test seat.</source>
        <translation>Der Client bleibt bei dieser Version, was auch Standard wird: ein Testplatz.</translation>
    </message>
    <message>
        <source>Its own disk stays over the version that it was made over, until it starts fresh.</source>
        <translation>Seine eigene Platte baut weiter auf der Version auf, auf der sie entstand, bis er frisch beginnt.</translation>
    </message>
    <message>
        <source>It gets each new version as soon as that is the default.</source>
        <translation>Der Client bekommt jede neue Version, sobald sie Standard ist.</translation>
    </message>
    <message>
        <source>It writes nothing, so there is nothing to limit.</source>
        <translation>Er schreibt nichts, also gibt es nichts zu begrenzen.</translation>
    </message>
    <message>
        <source>Its full copy may take up no more than this, from its next boot on.</source>
        <translation>Seine vollständige Kopie darf nicht mehr Platz belegen, ab seinem nächsten Start.</translation>
    </message>
    <message>
        <source>What it writes may take up no more than this, from its next boot on.</source>
        <translation>Was er schreibt, darf nicht mehr Platz belegen, ab seinem nächsten Start.</translation>
    </message>
    <message>
        <source>So that clones of one image know who they are: cloud-init (NoCloud) reads it by itself, a script of yours can.</source>
        <translation>Damit Klone eines Abbilds wissen, wer sie sind: cloud-init (NoCloud) liest sie von selbst, ein eigenes Skript kann es.</translation>
    </message>
    <message>
        <source>Its disk</source>
        <translation>Seine Platte</translation>
    </message>
    <message>
        <source>The menu goes on with this by itself after %1 s, from the next boot on.</source>
        <translation>Das Menü macht damit nach %1 s von selbst weiter, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>In place of its disk, which stays as it is; from its next boot on.</source>
        <translation>Anstelle seiner Platte, die bleibt, wie sie ist; ab seinem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>DoctorText</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>Last shutdown</source>
        <translation>Letztes Herunterfahren</translation>
    </message>
    <message>
        <source>Network drivers</source>
        <translation>Netzwerktreiber</translation>
    </message>
    <message>
        <source>Boot loader for UEFI</source>
        <translation>Startprogramm für UEFI</translation>
    </message>
    <message>
        <source>Names of file systems</source>
        <translation>Namen der Dateisysteme</translation>
    </message>
    <message>
        <source>iSCSI at start (initramfs)</source>
        <translation>iSCSI beim Start (initramfs)</translation>
    </message>
    <message>
        <source>iSCSI programs</source>
        <translation>iSCSI-Programme</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>Machine-id</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Partitionstabelle</translation>
    </message>
    <message>
        <source>Name of the root file system</source>
        <translation>Name des Wurzeldateisystems</translation>
    </message>
    <message>
        <source>ssh host keys</source>
        <translation>ssh-Hostschlüssel</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: clients will not boot from it, or not live on it.</source>
        <translation>
            <numerusform>%n Problem: Clients starten davon nicht oder laufen nicht damit.</numerusform>
            <numerusform>%n Probleme: Clients starten davon nicht oder laufen nicht damit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It boots. %n pieces of advice for later.</source>
        <translation>
            <numerusform>Es startet. %n Hinweis für später.</numerusform>
            <numerusform>Es startet. %n Hinweise für später.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be told. Try it on one client.</source>
        <translation>Es wurde kein Problem gefunden, aber nicht alles ließ sich feststellen. Probieren Sie es an einem Client.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>No operating system was found</source>
        <translation>Es wurde kein Betriebssystem gefunden</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>for PCs with BIOS and with UEFI</source>
        <translation>für PCs mit BIOS und mit UEFI</translation>
    </message>
    <message>
        <source>for PCs with BIOS only</source>
        <translation>nur für PCs mit BIOS</translation>
    </message>
    <message>
        <source>for PCs with UEFI only</source>
        <translation>nur für PCs mit UEFI</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Asks for an address</source>
        <translation>Fragt nach einer Adresse</translation>
    </message>
    <message>
        <source>Is offered %a</source>
        <translation>Bekommt %a angeboten</translation>
    </message>
    <message>
        <source>Has address %a</source>
        <translation>Hat die Adresse %a</translation>
    </message>
    <message>
        <source>Is told to load %s</source>
        <translation>Soll %s laden</translation>
    </message>
    <message>
        <source>Asked for the size of %s (a normal probe)</source>
        <translation>Fragte nach der Größe von %s (eine übliche Probe)</translation>
    </message>
    <message>
        <source>Fetched %s (%n)</source>
        <translation>Holte %s (%n)</translation>
    </message>
    <message>
        <source>Runs iPXE</source>
        <translation>Führt iPXE aus</translation>
    </message>
    <message>
        <source>Fetched its boot script</source>
        <translation>Holte sein Startskript</translation>
    </message>
    <message>
        <source>Is told its disk %s</source>
        <translation>Bekommt seine Platte %s genannt</translation>
    </message>
    <message>
        <source>Reports: %s</source>
        <translation>Meldet: %s</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>iPXE hat die Platte verbunden</translation>
    </message>
    <message>
        <source>Reads from the disk</source>
        <translation>Liest von der Platte</translation>
    </message>
    <message>
        <source>The operating system attached the disk</source>
        <translation>Das Betriebssystem hat die Platte verbunden</translation>
    </message>
    <message>
        <source>Moved %n</source>
        <translation>Übertrug %n</translation>
    </message>
    <message>
        <source>Is not registered</source>
        <translation>Ist nicht angemeldet</translation>
    </message>
    <message>
        <source>Was refused the address %a</source>
        <translation>Bekam die Adresse %a verweigert</translation>
    </message>
    <message>
        <source>Gave back %a</source>
        <translation>Gab %a zurück</translation>
    </message>
    <message>
        <source>Says that %a is used by another machine</source>
        <translation>Sagt, dass ein anderes Gerät %a benutzt</translation>
    </message>
    <message>
        <source>Gets no address: the pool is used up</source>
        <translation>Bekommt keine Adresse: Der Vorrat ist aufgebraucht</translation>
    </message>
    <message>
        <source>Was told that there is no IPv6 router</source>
        <translation>Weiß nun, dass es keinen IPv6-Router gibt</translation>
    </message>
    <message>
        <source>Waits to be registered</source>
        <translation>Wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>Asked for %s, which does not exist</source>
        <translation>Fragte nach %s; das gibt es nicht</translation>
    </message>
    <message>
        <source>Did not get %s</source>
        <translation>Bekam %s nicht</translation>
    </message>
    <message>
        <source>Request refused: %s</source>
        <translation>Anfrage abgelehnt: %s</translation>
    </message>
    <message>
        <source>Sent a packet that can&apos;t be read</source>
        <translation>Schickte ein unlesbares Paket</translation>
    </message>
    <message>
        <source>Disk login of %s refused</source>
        <translation>Anmeldung von %s an der Platte abgelehnt</translation>
    </message>
    <message>
        <source>Detached the disk (%n moved)</source>
        <translation>Hat die Platte getrennt (%n übertragen)</translation>
    </message>
    <message>
        <source>Attached again; its older session gave way</source>
        <translation>Hat sich neu verbunden; seine ältere Sitzung wich</translation>
    </message>
    <message>
        <source>%s wanted a disk that is in use</source>
        <translation>%s wollte eine Platte, die in Gebrauch ist</translation>
    </message>
    <message>
        <source>Starts on a fresh disk %s</source>
        <translation>Beginnt mit der frischen Platte %s</translation>
    </message>
    <message>
        <source>Goes on with its disk %s</source>
        <translation>Macht mit seiner Platte %s weiter</translation>
    </message>
    <message>
        <source>Old disk %s removed</source>
        <translation>Alte Platte %s entfernt</translation>
    </message>
    <message>
        <source>Disk %s failed</source>
        <translation>Platte %s ist ausgefallen</translation>
    </message>
    <message>
        <source>No room left for %s</source>
        <translation>Kein Platz mehr für %s</translation>
    </message>
    <message>
        <source>There is room for disks again</source>
        <translation>Es ist wieder Platz für Platten</translation>
    </message>
    <message>
        <source>Image %s can&apos;t be opened</source>
        <translation>Abbild %s lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Image %s is damaged</source>
        <translation>Abbild %s ist beschädigt</translation>
    </message>
    <message>
        <source>Started on %s</source>
        <translation>Gestartet auf %s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%s changed</source>
        <translation>%s geändert</translation>
    </message>
    <message>
        <source>%s started</source>
        <translation>%s begonnen</translation>
    </message>
    <message>
        <source>%s finished</source>
        <translation>%s beendet</translation>
    </message>
    <message>
        <source>%s failed</source>
        <translation>%s fehlgeschlagen</translation>
    </message>
    <message>
        <source>%c events came too fast and are not shown</source>
        <translation>%c Ereignisse kamen zu schnell und werden nicht gezeigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an event, then its detail: &quot;Failed: port 67 is taken&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another DHCP server answers on %s: %a</source>
        <translation>Ein anderer DHCP-Server antwortet an %s: %a</translation>
    </message>
    <message>
        <source>The other DHCP server %a does not answer any more</source>
        <translation>Der andere DHCP-Server %a antwortet nicht mehr</translation>
    </message>
    <message>
        <source>Somebody without a lease uses %a</source>
        <translation>Jemand ohne Zuteilung benutzt %a</translation>
    </message>
    <message>
        <source>Was sent a wake-up packet</source>
        <translation>Wurde ein Weckpaket geschickt</translation>
    </message>
    <message>
        <source>Woke up: it asked for an address %c ms after the packet</source>
        <translation>Ist aufgewacht: hat %c ms nach dem Paket um eine Adresse gebeten</translation>
    </message>
    <message>
        <source>Did not wake up</source>
        <translation>Ist nicht aufgewacht</translation>
    </message>
    <message>
        <source>Is a %s</source>
        <translation>Ist ein Gerät %s</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter the MAC address of its network card.</source>
        <translation>Geben Sie die MAC-Adresse seiner Netzwerkkarte ein.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Das fehlt.</translation>
    </message>
    <message>
        <source>A DHCP server needs a first and a last address to give out.</source>
        <translation>Ein DHCP-Server braucht eine erste und eine letzte Adresse zum Vergeben.</translation>
    </message>
    <message>
        <source>The last address lies before the first.</source>
        <translation>Die letzte Adresse liegt vor der ersten.</translation>
    </message>
    <message>
        <source>The pool must lie inside the network of this computer and the netmask.</source>
        <translation>Der Vorrat muss im Netz dieses Rechners und der Netzmaske liegen.</translation>
    </message>
    <message>
        <source>The pool contains this computer&apos;s own address.</source>
        <translation>Der Vorrat enthält die eigene Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Enter a netmask, like 255.255.255.0.</source>
        <translation>Geben Sie eine Netzmaske ein, etwa 255.255.255.0.</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>Das ist keine Netzmaske. Ein Beispiel: 255.255.255.0.</translation>
    </message>
    <message>
        <source>Choose the network card that the clients are connected to.</source>
        <translation>Wählen Sie die Netzwerkkarte, an der die Clients hängen.</translation>
    </message>
    <message>
        <source>The router must be inside the network of the pool.</source>
        <translation>Der Router muss im Netz des Vorrats liegen.</translation>
    </message>
    <message>
        <source>60 seconds or more: one slow boot could need two addresses.</source>
        <translation>60 Sekunden oder mehr: Ein langsamer Start könnte sonst zwei Adressen brauchen.</translation>
    </message>
    <message>
        <source>Port 0 can&apos;t be served on.</source>
        <translation>Auf Port 0 kann kein Dienst laufen.</translation>
    </message>
    <message>
        <source>HTTP and iSCSI need two different ports.</source>
        <translation>HTTP und iSCSI brauchen zwei verschiedene Ports.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>Use letters, digits and &apos;-&apos; only; begin and end with a letter or digit.</source>
        <translation>Nur Buchstaben, Ziffern und „-“; am Anfang und Ende ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Dieser Name ist vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Another client already has this MAC address.</source>
        <translation>Ein anderer Client hat schon diese MAC-Adresse.</translation>
    </message>
    <message>
        <source>A MAC address has six pairs of hex digits, like 52:54:00:aa:88:2a.</source>
        <translation>Eine MAC-Adresse hat sechs Paare aus Hexadezimalziffern, etwa 52:54:00:aa:88:2a.</translation>
    </message>
    <message>
        <source>This address belongs to another client, the router or this computer.</source>
        <translation>Diese Adresse gehört einem anderen Client, dem Router oder diesem Rechner.</translation>
    </message>
    <message>
        <source>This address is outside the network that is served.</source>
        <translation>Diese Adresse liegt außerhalb des bedienten Netzes.</translation>
    </message>
    <message>
        <source>Leased to another machine now. This client gets it when that lease ends.</source>
        <translation>Zurzeit an ein anderes Gerät vergeben. Dieser Client bekommt sie, wenn deren Frist endet.</translation>
    </message>
    <message>
        <source>This image does not exist any more.</source>
        <translation>Dieses Abbild gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such group that says what its clients have.</source>
        <translation>Es gibt keine solche Gruppe, die sagt, was ihre Clients haben.</translation>
    </message>
    <message>
        <source>This client follows its group: change the group, or let the client not follow it.</source>
        <translation>Dieser Client folgt seiner Gruppe: Ändern Sie die Gruppe, oder lassen Sie den Client ihr nicht folgen.</translation>
    </message>
    <message>
        <source>Without an image this client can&apos;t boot. You can choose one later.</source>
        <translation>Ohne Abbild kann dieser Client nicht starten. Sie können später eines wählen.</translation>
    </message>
    <message>
        <source>Enter both a user and a secret, or neither.</source>
        <translation>Geben Sie Benutzer und Geheimnis ein oder keines von beiden.</translation>
    </message>
    <message>
        <source>The secret must have 12 to 16 characters.</source>
        <translation>Das Geheimnis muss 12 bis 16 Zeichen haben.</translation>
    </message>
    <message>
        <source>This is a CD-ROM image. Choose it as CD-ROM, not as disk.</source>
        <translation>Das ist ein CD-ROM-Abbild. Wählen Sie es als CD-ROM, nicht als Platte.</translation>
    </message>
    <message>
        <source>This is a disk image. Choose it as image, not as CD-ROM.</source>
        <translation>Das ist ein Plattenabbild. Wählen Sie es als Abbild, nicht als CD-ROM.</translation>
    </message>
    <message>
        <source>The server proves itself only to a client that proves itself: set the disk password too.</source>
        <translation>Der Server weist sich nur einem Client aus, der sich selbst ausweist: Setzen Sie auch das Plattenkennwort.</translation>
    </message>
    <message>
        <source>The server&apos;s secret must be another one than the client&apos;s.</source>
        <translation>Das Geheimnis des Servers muss ein anderes sein als das des Clients.</translation>
    </message>
    <message>
        <source>A usual file system (NTFS, ext4, …) does not survive two computers that write to it. Use this for cluster file systems, or for several paths to one computer.</source>
        <translation>Ein gewöhnliches Dateisystem (NTFS, ext4, …) überlebt es nicht, wenn zwei Rechner darauf schreiben. Nur für Cluster-Dateisysteme oder mehrere Pfade zu einem Rechner.</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20 or 192.168.1.20:3260.</source>
        <translation>Das ist keine Adresse. Ein Beispiel: 192.168.1.20 oder 192.168.1.20:3260.</translation>
    </message>
    <message>
        <source>This is this computer itself: the client would be sent in a circle.</source>
        <translation>Das ist dieser Rechner selbst: Der Client würde im Kreis geschickt.</translation>
    </message>
    <message>
        <source>Give the further network a name.</source>
        <translation>Geben Sie dem weiteren Netz einen Namen.</translation>
    </message>
    <message>
        <source>Another network has this name, or some of these addresses.</source>
        <translation>Ein anderes Netz hat diesen Namen oder einige dieser Adressen.</translation>
    </message>
    <message>
        <source>The pool must lie inside its network, without the first and the last address.</source>
        <translation>Der Adressbereich muss in seinem Netz liegen, ohne dessen erste und letzte Adresse.</translation>
    </message>
    <message>
        <source>The router must be inside its network.</source>
        <translation>Der Router muss in seinem Netz liegen.</translation>
    </message>
    <message>
        <source>The address of this computer must be inside its network, and needs the network card.</source>
        <translation>Die Adresse dieses Computers muss in diesem Netz liegen und braucht die Netzwerkkarte.</translation>
    </message>
    <message>
        <source>Relays bring no answers of a proxy: choose the network card that is on this network.</source>
        <translation>Relays bringen keine Antworten eines Proxys: Wählen Sie die Netzwerkkarte, die an diesem Netz hängt.</translation>
    </message>
    <message>
        <source>Say which machines this is for: a MAC address, a vendor class or an architecture.</source>
        <translation>Sagen Sie, für welche Geräte das gilt: MAC-Adresse, Herstellerklasse oder Architektur.</translation>
    </message>
    <message>
        <source>Name the loader.</source>
        <translation>Nennen Sie das Startprogramm.</translation>
    </message>
    <message>
        <source>This is no beginning of a MAC address. An example: b8:27:eb.</source>
        <translation>Das ist kein Anfang einer MAC-Adresse. Ein Beispiel: b8:27:eb.</translation>
    </message>
    <message>
        <source>Pairs of hex digits without anything between them, like 01525400aa882a.</source>
        <translation>Paare von Hexadezimalziffern ohne etwas dazwischen, wie 01525400aa882a.</translation>
    </message>
    <message>
        <source>Another client already has this identifier.</source>
        <translation>Ein anderer Client hat diese Kennung schon.</translation>
    </message>
    <message>
        <source>This boot entry does not exist any more.</source>
        <translation>Diesen Starteintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>There is a space or control character that can&apos;t stand here.</source>
        <translation>Hier steht ein Leer- oder Steuerzeichen, das nicht sein kann.</translation>
    </message>
    <message>
        <source>This path leads out of the folder of files.</source>
        <translation>Dieser Pfad führt aus dem Ordner der Dateien hinaus.</translation>
    </message>
    <message>
        <source>There is a ${…} that is not known.</source>
        <translation>Es gibt ein ${…}, das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>An address begins with http://, https://, tftp:// or ftp:// and has no spaces.</source>
        <translation>Eine Adresse beginnt mit http://, https://, tftp:// oder ftp:// und hat keine Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1/s</source>
        <extracomment>an amount of data per second: &quot;12.3 MiB/s&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>InterfaceText</name>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>Wi-Fi: PCs can&apos;t boot over it</source>
        <translation>WLAN: PCs können darüber nicht starten</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Rechner</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of a long job is done: &quot;1.2 GiB of 8.0 GiB&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk of %1 with everything saved on it since %2</source>
        <translation>die Platte von %1 mit allem, was seit %2 darauf gespeichert wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n more disks</source>
        <translation>
            <numerusform>%n weitere Platte</numerusform>
            <numerusform>%n weitere Platten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove client</source>
        <translation>Client entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>the fixed address</source>
        <translation>die feste Adresse</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>die Notizen</translation>
    </message>
    <message>
        <source>No disk is lost: the changes of these clients are thrown away at every boot.</source>
        <translation>Keine Platte geht verloren: Die Änderungen werden ohnehin bei jedem Start verworfen.</translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Das geht endgültig verloren:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset disk</source>
        <translation>Platte zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the disk of %1?</source>
        <translation>Die Platte von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>The next boot starts fresh from the image.</source>
        <translation>Der nächste Start beginnt frisch vom Abbild.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>There is nothing to lose: the disk of these clients is read-only.</source>
        <translation>Es gibt nichts zu verlieren: Die Platte dieser Clients wird nur gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run now: their disk is taken away from the running system.</source>
        <translation>
            <numerusform>%n davon läuft gerade: Dem laufenden System wird die Platte weggenommen.</numerusform>
            <numerusform>%n davon laufen gerade: Den laufenden Systemen wird die Platte weggenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>The disk is taken away from the running system, which loses what it has not written yet. A client that still runs may attach its disk again at once; one that was switched off, or hangs, is let go of.</source>
        <translation>Dem laufenden System wird die Platte weggenommen; was es noch nicht geschrieben hat, ist verloren. Ein Client, der noch läuft, kann seine Platte sofort wieder verbinden; einer, der ausgeschaltet wurde oder hängt, wird losgelassen.</translation>
    </message>
</context>
<context>
    <name>RoomText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>only the reserve is left</source>
        <translation>nur die Reserve ist übrig</translation>
    </message>
    <message>
        <source>full in about %1 at this rate</source>
        <translation>bei diesem Tempo voll in etwa %1</translation>
    </message>
    <message>
        <source>New boots wait for room: %1 are free, and %2 are kept in reserve. PCs that run are not touched; those that wait go on by themselves as soon as there is room. Remove versions that nobody uses, reset disks that are kept, or make the reserve smaller.</source>
        <translation>Neue Starts warten auf Platz: %1 sind frei, und %2 bleiben in Reserve. Laufende PCs bleiben unberührt; wartende machen von selbst weiter, sobald Platz da ist. Entfernen Sie Versionen, die niemand benutzt, setzen Sie behaltene Platten zurück, oder verkleinern Sie die Reserve.</translation>
    </message>
</context>
<context>
    <name>VersionRules</name>
    <message>
        <source>A CD-ROM image has no versions.</source>
        <translation>Ein CD-ROM-Abbild hat keine Versionen.</translation>
    </message>
    <message>
        <source>A maintenance is under way on %1. Publish or discard its draft first.</source>
        <translation>Auf %1 ist eine Wartung im Gang. Veröffentlichen oder verwerfen Sie zuerst deren Entwurf.</translation>
    </message>
    <message>
        <source>A maintenance is under way. Publish or discard its draft first.</source>
        <translation>Eine Wartung ist im Gang. Veröffentlichen oder verwerfen Sie zuerst deren Entwurf.</translation>
    </message>
    <message>
        <source>All clients of this image run now. Shut down the one that you want to work on.</source>
        <translation>Alle Clients dieses Abbilds laufen gerade. Fahren Sie den herunter, an dem Sie arbeiten wollen.</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to work on.</source>
        <translation>Kein Client hat dieses Abbild. Geben Sie es dem Client, an dem Sie arbeiten wollen.</translation>
    </message>
    <message>
        <source>There is no draft. Start a maintenance to make one.</source>
        <translation>Es gibt keinen Entwurf. Eine Wartung legt einen an.</translation>
    </message>
    <message>
        <source>%1 still runs from the draft. Shut it down first.</source>
        <translation>%1 läuft noch vom Entwurf. Fahren Sie den Client zuerst herunter.</translation>
    </message>
    <message>
        <source>A draft must be published first.</source>
        <translation>Ein Entwurf muss zuerst veröffentlicht werden.</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>Das ist schon die Standardversion.</translation>
    </message>
    <message>
        <source>The disk of %1 lies over it.</source>
        <translation>Die Platte von %1 baut darauf auf.</translation>
    </message>
    <message>
        <source>The draft is built on it. Publish or discard that first.</source>
        <translation>Der Entwurf baut darauf auf. Veröffentlichen oder verwerfen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Version %1 is built on it. Flatten that one first.</source>
        <translation>Version %1 baut darauf auf. Machen Sie diese zuerst eigenständig.</translation>
    </message>
    <message>
        <source>Discard the draft instead.</source>
        <translation>Ein Entwurf wird verworfen, nicht entfernt.</translation>
    </message>
    <message>
        <source>It is the default version. Make another one that first.</source>
        <translation>Das ist die Standardversion. Machen Sie zuerst eine andere dazu.</translation>
    </message>
    <message>
        <source>It is going to be the default version. Make another one that first.</source>
        <translation>Das wird die Standardversion. Machen Sie zuerst eine andere dazu.</translation>
    </message>
    <message>
        <source>%1 stays on it. Let it follow the default version first.</source>
        <translation>%1 bleibt bei dieser Version. Lassen Sie den Client zuerst der Standardversion folgen.</translation>
    </message>
    <message>
        <source>Its file stands alone already.</source>
        <translation>Ihre Datei ist schon eigenständig.</translation>
    </message>
    <message>
        <source>Select an image or a version first.</source>
        <translation>Wählen Sie zuerst ein Abbild oder eine Version aus.</translation>
    </message>
    <message>
        <source>Select a version below the image first.</source>
        <translation>Wählen Sie zuerst eine Version unter dem Abbild aus.</translation>
    </message>
    <message>
        <source>%1 uses it. Give that client another image first.</source>
        <translation>%1 benutzt es. Geben Sie diesem Client zuerst ein anderes Abbild.</translation>
    </message>
    <message>
        <source>It has a draft. Publish or discard that first.</source>
        <translation>Es hat einen Entwurf. Veröffentlichen oder verwerfen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no version of it.</source>
        <translation>Es gibt keine Version davon.</translation>
    </message>
    <message>
        <source>A draft gets its note when it is published.</source>
        <translation>Ein Entwurf bekommt seine Notiz, wenn er veröffentlicht wird.</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>Kein Client hat dieses Abbild. Geben Sie es dem Client, an dem Sie testen wollen.</translation>
    </message>
    <message>
        <source>The group %1 stays on it. Let it follow the default version first.</source>
        <translation>Die Gruppe %1 bleibt bei dieser Version. Lassen Sie die Gruppe zuerst der Standardversion folgen.</translation>
    </message>
    <message>
        <source>The group %1 has it. Give that another image first.</source>
        <translation>Die Gruppe %1 hat es. Geben Sie ihr zuerst ein anderes Abbild.</translation>
    </message>
    <message>
        <source>A CD-ROM image: the doctor knows installed systems only.</source>
        <translation>Ein CD-ROM-Abbild: Der Arzt kennt nur installierte Systeme.</translation>
    </message>
    <message>
        <source>It is damaged, and a copy would be, too. Bring its file back first.</source>
        <translation>Sie ist beschädigt, und eine Kopie wäre es auch. Holen Sie zuerst ihre Datei zurück.</translation>
    </message>
    <message>
        <source>The boot entry %1 starts from it. Change that first.</source>
        <translation>Der Starteintrag %1 startet davon. Ändern Sie zuerst diesen.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ActivityPage</name>
    <message>
        <source>E&amp;xport log …</source>
        <translation>Protokoll e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Infos und Schlimmeres</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Search the log …</source>
        <translation>Protokoll durchsuchen …</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>F&amp;olgen</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all shown ones</source>
        <translation>Die gewählten oder alle gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>Die gezeigten Zeilen in eine Datei speichern</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Clients</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Log saved to %1.</source>
        <translation>Protokoll in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The log could not be saved to %1: %2</source>
        <translation>Das Protokoll ließ sich nicht in %1 speichern: %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootDelegate</name>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDetails</name>
    <message>
        <source>What this client would get now</source>
        <translation>Was dieser Client jetzt bekäme</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>Protokoll dieses Clients</translation>
    </message>
    <message>
        <source>&amp;Boot</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;What it would get now</source>
        <translation>&amp;Was er jetzt bekäme</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>Start dieses Clients, Stufe für Stufe</translation>
    </message>
    <message>
        <source>Select a client to see how it boots.</source>
        <translation>Wählen Sie einen Client, um seinen Start zu sehen.</translation>
    </message>
    <message>
        <source>New machine: %1. Register it to give it a disk.</source>
        <translation>Neues Gerät: %1. Melden Sie es an, damit es eine Platte bekommt.</translation>
    </message>
    <message>
        <source>switched on at %1</source>
        <translation>eingeschaltet um %1</translation>
    </message>
    <message>
        <source>CD-ROM: %1</source>
        <translation>CD-ROM: %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>served by %1</source>
        <translation>bedient von %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>stays on it</source>
        <translation>bleibt dabei</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDialog</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Client hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;MAC address:</source>
        <translation>&amp;MAC-Adresse:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>Ab&amp;bild:</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>&amp;Änderungen:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>Aus dem Vorrat</translation>
    </message>
    <message>
        <source>&amp;Fixed address:</source>
        <translation>&amp;Feste Adresse:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>Boot &amp;loader:</source>
        <translation>Start&amp;programm:</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Startprogramm</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Mitgeteilt durch</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>CHAP user</source>
        <translation>CHAP-Benutzer</translation>
    </message>
    <message>
        <source>Secret, 12 to 16 characters</source>
        <translation>Geheimnis, 12 bis 16 Zeichen</translation>
    </message>
    <message>
        <source>CHAP secret</source>
        <translation>CHAP-Geheimnis</translation>
    </message>
    <message>
        <source>Disk &amp;password:</source>
        <translation>Pl&amp;attenkennwort:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Das ist keine Adresse. Ein Beispiel: 192.168.1.20.</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Im &amp;Klartext zeigen</translation>
    </message>
    <message>
        <source>&amp;Boot and address</source>
        <translation>Start un&amp;d Adresse</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <translation>Ben&amp;utzt von:</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>CD-&amp;ROM:</translation>
    </message>
    <message>
        <source>Ser&amp;ver&apos;s password:</source>
        <translation>Ser&amp;verkennwort:</translation>
    </message>
    <message>
        <source>Mutual CHAP user</source>
        <translation>Benutzer für gegenseitiges CHAP</translation>
    </message>
    <message>
        <source>Mutual CHAP secret</source>
        <translation>Geheimnis für gegenseitiges CHAP</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Served b&amp;y:</source>
        <translation>Bed&amp;ient von:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Secret unchanged</source>
        <translation>Geheimnis unverändert</translation>
    </message>
    <message>
        <source>Import a CD-ROM image (ISO file) first.</source>
        <translation>Importieren Sie zuerst ein CD-ROM-Abbild (ISO-Datei).</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Welche Version:</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Welche Version</translation>
    </message>
    <message>
        <source>Image and disk e&amp;xactly as its group</source>
        <translation>Abbi&amp;ld und Platte genau wie die Gruppe</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Obergrenze</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with its name and identity</source>
        <translation>&amp;Kleine Zusatz-CD mit Name und Identität</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>Pla&amp;tte</translation>
    </message>
    <message>
        <source>Networ&amp;k access</source>
        <translation>Zugriffsre&amp;chte</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Obergrenze:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Einheit der Obergrenze</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>Konfigurations-CD:</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>Mitgeteilt d&amp;urch:</translation>
    </message>
    <message>
        <source>No&amp;tes:</source>
        <translation>N&amp;otizen:</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Das ist keine Größe. Ein Beispiel: 20.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>Gruppe &amp;öffnen …</translation>
    </message>
    <message>
        <source>Make it a gr&amp;oup …</source>
        <translation>&amp;Zur Gruppe machen …</translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what it starts are set in the group %1, for all that follow it.</source>
        <translation>Abbild, Version, Änderungen, Obergrenze, Konfigurations-CD und was er startet, stehen in der Gruppe %1, für alle, die ihr folgen.</translation>
    </message>
    <message>
        <source>It belongs to the group, and has an image and a disk as set here.</source>
        <translation>Er gehört zur Gruppe, und hat Abbild und Platte, wie hier eingestellt.</translation>
    </message>
    <message>
        <source>Only a label so far: a group has settings that its clients share.</source>
        <translation>Bisher nur eine Beschriftung: Eine Gruppe hat Einstellungen, die ihre Clients teilen.</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>Startet:</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>Zuerst das Startmenü zeigen</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This machine asked for an address and is not registered. Its hardware says: %1</source>
        <translation>Dieses Gerät fragte nach einer Adresse und ist nicht angemeldet. Seine Hardware sagt: %1</translation>
    </message>
    <message>
        <source>This client has not booted yet.</source>
        <translation>Dieser Client ist noch nicht gestartet.</translation>
    </message>
    <message>
        <source>Boot of %1</source>
        <translation>Start von %1</translation>
    </message>
    <message>
        <source>Stopped after: %1</source>
        <translation>Stehen geblieben nach: %1</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Feste Adresse</translation>
    </message>
    <message>
        <source>Address from the pool</source>
        <translation>Adresse aus dem Vorrat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1, seen at %2</source>
        <translation>%1, gesehen um %2</translation>
    </message>
    <message>
        <source>%1@v%2 → v%3</source>
        <extracomment>an image, the version that a client has of it and the one that others boot: &quot;debian@v2 → v3&quot;</extracomment>
        <translation>%1@v%2 → v%3</translation>
    </message>
    <message>
        <source>%1@v%2</source>
        <extracomment>an image and its version: &quot;debian@v3&quot;</extracomment>
        <translation>%1@v%2</translation>
    </message>
    <message>
        <source>Maintenance: it boots the draft of version %1 of %2 and may change it.</source>
        <translation>Wartung: Der Client startet vom Entwurf der Version %1 von %2 und darf ihn ändern.</translation>
    </message>
    <message>
        <source>The image has moved on to version %1; the client&apos;s own disk is still over version %2.</source>
        <translation>Das Abbild ist schon bei Version %1; die eigene Platte des Clients baut noch auf Version %2 auf.</translation>
    </message>
    <message>
        <source>It stays on version %1 of %2.</source>
        <translation>Der Client bleibt bei Version %1 von %2.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Image and disk are set in the group %1.</source>
        <translation>Abbild und Platte stehen in der Gruppe %1.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message>
        <source>Search clients</source>
        <translation>Clients suchen</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Kein Client passt</translation>
    </message>
    <message>
        <source>No client fits the search and filter.</source>
        <translation>Kein Client passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Alle Clients zeigen</translation>
    </message>
    <message>
        <source>Which network are your PCs in?</source>
        <translation>In welchem Netz sind Ihre PCs?</translation>
    </message>
    <message>
        <source>Choose the network card that your PCs are connected to. Then turn one on: it will appear here.</source>
        <translation>Wählen Sie die Netzwerkkarte, an der Ihre PCs hängen. Schalten Sie dann einen ein: Er erscheint hier.</translation>
    </message>
    <message>
        <source>Choose network card …</source>
        <translation>Netzwerkkarte wählen …</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Noch keine Clients</translation>
    </message>
    <message>
        <source>Turn on a PC set to network boot: it will appear here. Or add one by its MAC address.</source>
        <translation>Schalten Sie einen PC ein, der vom Netz startet: Er erscheint hier. Oder fügen Sie einen mit seiner MAC-Adresse hinzu.</translation>
    </message>
    <message>
        <source>Add client …</source>
        <translation>Client hinzufügen …</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>%n Gerät angemeldet, ab %1.</numerusform>
            <numerusform>%n Geräte angemeldet, ab %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn it on again, or wait: it boots at its next start.</source>
        <translation>Schalten Sie ihn neu ein oder warten Sie: Beim nächsten Start bekommt er seine Platte.</translation>
    </message>
    <message>
        <source>Choose an image for it before it can boot.</source>
        <translation>Wählen Sie noch ein Abbild, bevor er starten kann.</translation>
    </message>
    <message>
        <source>&amp;Add client …</source>
        <translation>Client &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Register all &amp;new machines</source>
        <translation>Alle &amp;neuen Geräte anmelden</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>What would it get no&amp;w?</source>
        <translation>&amp;Was bekäme er jetzt?</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>Platte &amp;zurücksetzen …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Forget new machine</source>
        <translation>Neues Gerät &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Details below</source>
        <translation>&amp;Einzelheiten unten</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>Clients suchen …</translation>
    </message>
    <message>
        <source>Name, MAC, address, image, group or notes</source>
        <translation>Name, MAC, Adresse, Abbild, Gruppe oder Notizen</translation>
    </message>
    <message>
        <source>Dis&amp;connect …</source>
        <translation>&amp;Trennen …</translation>
    </message>
    <message>
        <source>%1 stays on its version. Its settings (Which version) let it follow the default one again.</source>
        <translation>%1 bleibt bei seiner Version. In seinen Einstellungen (Welche Version) folgt er wieder der Standardversion.</translation>
    </message>
    <message>
        <source>Put into &amp;group</source>
        <translation>In &amp;Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n clients follow the group %1 from their next start on.</source>
        <translation>
            <numerusform>%n Client folgt ab seinem nächsten Start der Gruppe %1.</numerusform>
            <numerusform>%n Clients folgen ab ihrem nächsten Start der Gruppe %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;ups …</source>
        <translation>Gr&amp;uppen …</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DefaultLaterDialog</name>
    <message>
        <source>Make version %1 of %2 the default later</source>
        <translation>Version %1 von %2 später zum Standard machen</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>From that time on clients boot this version at their next start, unless they stay on another one. Until then nothing changes; clients that run are never touched.</source>
        <translation>Ab dieser Zeit starten Clients bei ihrem nächsten Start von dieser Version, außer sie bleiben bei einer anderen. Bis dahin ändert sich nichts; laufende Clients werden nie angetastet.</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Ab dieser Zeit</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>A&amp;b dieser Zeit:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DiscardDialog</name>
    <message>
        <source>Discard a draft of %1</source>
        <translation>Einen Entwurf von %1 verwerfen</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>Everything that was installed and changed on %1 since %2 is lost for good. The published versions of %3 stay as they are.</source>
        <translation>Alles, was auf %1 seit %2 installiert und geändert wurde, geht endgültig verloren. Die veröffentlichten Versionen von %3 bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DoctorDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>E&amp;xamine again</source>
        <translation>Nochmals &amp;untersuchen</translation>
    </message>
    <message>
        <source>&amp;Repair …</source>
        <translation>Repa&amp;rieren …</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the examination</source>
        <translation>Fortschritt der Untersuchung</translation>
    </message>
    <message>
        <source>Copies the whole report as text.</source>
        <translation>Kopiert den ganzen Bericht als Text.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <extracomment>the window&apos;s title: an image and its version</extracomment>
        <translation>Arzt: %1</translation>
    </message>
    <message>
        <source>Looking at the disk, without booting it …</source>
        <translation>Die Platte wird angesehen, ohne sie zu starten …</translation>
    </message>
    <message>
        <source>The report can&apos;t be read: is the service of another version than this window?</source>
        <translation>Der Bericht ist nicht lesbar: Hat der Dienst eine andere Version als dieses Fenster?</translation>
    </message>
    <message>
        <source>&amp;In order: %1</source>
        <translation>&amp;In Ordnung: %1</translation>
    </message>
    <message>
        <source>The examination was cancelled.</source>
        <translation>Die Untersuchung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The disk could not be examined.</source>
        <translation>Die Platte konnte nicht untersucht werden.</translation>
    </message>
    <message>
        <source>The repair can do none of this: it is work for a maintenance.</source>
        <translation>Die Reparatur kann nichts davon: Das ist Arbeit für eine Wartung.</translation>
    </message>
    <message>
        <source>Nothing is repaired while the image has a draft: publish or discard that first.</source>
        <translation>Solange das Abbild einen Entwurf hat, wird nichts repariert: Veröffentlichen oder verwerfen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>A repair begins with the default version, which is version %1. Make this one the default first.</source>
        <translation>Eine Reparatur geht von der Standardversion aus, das ist Version %1. Machen Sie zuerst diese zum Standard.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ExportDialog</name>
    <message>
        <source>Export version %1 of %2</source>
        <translation>Version %1 von %2 exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>qcow2 (QEMU, KVM, Netseat)</source>
        <translation>qcow2 (QEMU, KVM, Netseat)</translation>
    </message>
    <message>
        <source>raw (a plain copy of the disk)</source>
        <translation>raw (eine einfache Kopie der Platte)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Geben Sie den ganzen Pfad ein, ab „/“.</translation>
    </message>
    <message>
        <source>A new file that stands alone, on the computer that runs the services and written by them.</source>
        <translation>Eine neue, eigenständige Datei; die Dienste schreiben sie auf dem Computer, auf dem sie laufen.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>The repair below can do this.</source>
        <translation>Die Reparatur unten kann das.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::GroupsDialog</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Obergrenze</translation>
    </message>
    <message>
        <source>A small e&amp;xtra CD with each client&apos;s name and identity</source>
        <translation>&amp;Kleine Zusatz-CD mit Name und Identität jedes Clients</translation>
    </message>
    <message>
        <source>Let &amp;all of them follow</source>
        <translation>A&amp;lle folgen lassen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Room 12</source>
        <translation>Raum 12</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>Ab&amp;bild:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Welche Version:</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>&amp;Änderungen:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Obergrenze:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Einheit der Obergrenze</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>Konfigurations-CD:</translation>
    </message>
    <message>
        <source>Clients:</source>
        <translation>Clients:</translation>
    </message>
    <message numerus="yes">
        <source>only a label of %n clients</source>
        <translation>
            <numerusform>nur eine Beschriftung von %n Client</numerusform>
            <numerusform>nur eine Beschriftung von %n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3 follow</source>
        <translation>%1 · %2 von %3 folgen</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>kein Abbild</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keins</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Das ist keine Größe. Ein Beispiel: 20.</translation>
    </message>
    <message>
        <source>&amp;Make the group</source>
        <translation>Gruppe an&amp;legen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Put clients into it by the clients page&apos;s menu, or in their settings.</source>
        <translation>Noch keine. Nehmen Sie Clients über das Menü der Seite „Clients“ auf, oder in ihren Einstellungen.</translation>
    </message>
    <message>
        <source>%1. None of them follows it: they have an image and a disk as set in each.</source>
        <translation>%1. Keiner folgt ihr: Abbild und Platte sind in jedem selbst eingestellt.</translation>
    </message>
    <message>
        <source>Follow it: %1. A change here is a change of them all, from their next start on.</source>
        <translation>Ihr folgen: %1. Eine Änderung hier gilt für alle, ab ihrem nächsten Start.</translation>
    </message>
    <message numerus="yes">
        <source>%n others have this label, and an image and a disk as set in each.</source>
        <translation>
            <numerusform>%n weiterer hat diese Beschriftung, mit eigenem Abbild und eigener Platte.</numerusform>
            <numerusform>%n weitere haben diese Beschriftung; Abbild und Platte sind in jedem selbst eingestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group %1 is removed. Its clients keep what they have, and %1 as their label.</source>
        <translation>Die Gruppe %1 ist entfernt. Ihre Clients behalten, was sie haben, und %1 als Beschriftung.</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>Startet:</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>Zuerst das Startmenü zeigen</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesModel</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>a version of an image by its number: &quot;v3&quot;</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Default from %1</source>
        <translation>Standard ab %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft on %1</source>
        <translation>Entwurf auf %1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Clients boot this version unless they stay on another one.</source>
        <translation>Clients starten von dieser Version, außer sie bleiben bei einer anderen.</translation>
    </message>
    <message>
        <source>Becomes the default version at %1.</source>
        <translation>Wird Standardversion: %1.</translation>
    </message>
    <message>
        <source>In maintenance: %1 boots this version and may change it. Nobody else sees it before it is published.</source>
        <translation>In Wartung: %1 startet von dieser Version und darf sie ändern. Sonst sieht sie niemand, bevor sie veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Published, and not the default version: only test seats boot it.</source>
        <translation>Veröffentlicht, aber nicht Standard: Nur Testplätze starten davon.</translation>
    </message>
    <message>
        <source>Was the default version before. One click goes back to it.</source>
        <translation>War früher die Standardversion. Ein Klick führt zu ihr zurück.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>&quot;v3 from 24/11/2026 18:00&quot;</extracomment>
        <translation>%1 ab %2</translation>
    </message>
    <message numerus="yes">
        <source>%n boot it</source>
        <extracomment>how many clients boot a version</extracomment>
        <translation>
            <numerusform>%n startet davon</numerusform>
            <numerusform>%n starten davon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay on it</source>
        <extracomment>how many clients were told to stay on a version</extracomment>
        <translation>
            <numerusform>%n bleibt dabei</numerusform>
            <numerusform>%n bleiben dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disks</source>
        <extracomment>how many kept disks lie over a version</extracomment>
        <translation>
            <numerusform>%n Platte</numerusform>
            <numerusform>%n Platten</numerusform>
        </translation>
    </message>
    <message>
        <source>Boot it: %1</source>
        <translation>Starten davon: %1</translation>
    </message>
    <message>
        <source>Stay on it: %1</source>
        <translation>Bleiben dabei: %1</translation>
    </message>
    <message>
        <source>Have a disk of their own over it: %1</source>
        <translation>Haben eine eigene Platte darüber: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>In order, %1</source>
        <translation>In Ordnung, %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>The file was not compared with its checksums yet.</source>
        <translation>Die Datei wurde noch nicht mit ihren Prüfsummen verglichen.</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: it is what was published.</source>
        <translation>Am %1 mit den Prüfsummen verglichen: Sie ist, was veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: %2</source>
        <translation>Am %1 mit den Prüfsummen verglichen: %2</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>%1 · damaged</source>
        <translation>%1 · beschädigt</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesPage</name>
    <message>
        <source>Search images …</source>
        <translation>Abbilder suchen …</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Abbilder suchen</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Abbilder</translation>
    </message>
    <message>
        <source>Import image …</source>
        <translation>Abbild importieren …</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Abbild entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The maintenance begins: start that client and change what you like. Then shut it down and publish the draft here.</source>
        <translation>Die Wartung beginnt: Starten Sie den Client und ändern Sie, was Sie möchten. Fahren Sie ihn dann herunter und veröffentlichen Sie hier den Entwurf.</translation>
    </message>
    <message>
        <source>Clients boot version %1 of %2 from their next start on. To undo this, go back to version %3 here.</source>
        <translation>Clients starten ab ihrem nächsten Start von Version %1 von %2. Rückgängig: hier zu Version %3 zurückgehen.</translation>
    </message>
    <message>
        <source>Version %1 of %2 stays the default one.</source>
        <translation>Version %1 von %2 bleibt Standard.</translation>
    </message>
    <message>
        <source>All its versions in the data folder are deleted. The file that it was imported from stays.</source>
        <translation>Alle seine Versionen im Datenordner werden gelöscht. Die Datei, aus der es importiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Version entfernen</translation>
    </message>
    <message>
        <source>Remove version %1 of %2?</source>
        <translation>Version %1 von %2 entfernen?</translation>
    </message>
    <message>
        <source>Its file is deleted: nobody can go back to this version any more.</source>
        <translation>Ihre Datei wird gelöscht: Niemand kann mehr zu dieser Version zurück.</translation>
    </message>
    <message>
        <source>&amp;New empty disk …</source>
        <translation>&amp;Neue leere Platte …</translation>
    </message>
    <message>
        <source>&amp;Start maintenance …</source>
        <translation>&amp;Wartung beginnen …</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>&amp;Publish draft …</source>
        <translation>Entwurf &amp;veröffentlichen …</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Dis&amp;card draft …</source>
        <translation>Entwurf ver&amp;werfen …</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Zum &amp;Standard machen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Flatten</source>
        <translation>Eigenständig &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>8 boot it, 1 disk</source>
        <translation>8 starten davon, 1 Platte</translation>
    </message>
    <message>
        <source>Writes the version as a file for other programs.</source>
        <translation>Schreibt die Version als Datei für andere Programme.</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change.</source>
        <translation>Ein Client startet von einem Entwurf des Abbilds, den er ändern darf.</translation>
    </message>
    <message>
        <source>The draft becomes a version that clients boot.</source>
        <translation>Der Entwurf wird eine Version, von der Clients starten.</translation>
    </message>
    <message>
        <source>Throws away what was changed in the draft.</source>
        <translation>Wirft weg, was im Entwurf geändert wurde.</translation>
    </message>
    <message>
        <source>Clients boot this version from their next start on.</source>
        <translation>Clients starten ab ihrem nächsten Start von dieser Version.</translation>
    </message>
    <message>
        <source>What is special about this version.</source>
        <translation>Was diese Version ausmacht.</translation>
    </message>
    <message>
        <source>Compares the file with the checksums of when it was published.</source>
        <translation>Vergleicht die Datei mit den Prüfsummen vom Veröffentlichen.</translation>
    </message>
    <message>
        <source>Gives the version a file that stands alone, so that older ones can go.</source>
        <translation>Gibt der Version eine eigenständige Datei, damit ältere entfernt werden können.</translation>
    </message>
    <message>
        <source>Deletes the file.</source>
        <translation>Löscht die Datei.</translation>
    </message>
    <message>
        <source>Go &amp;back to this version</source>
        <translation>Zu dieser Version &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t change the default later</source>
        <translation>&amp;Später nicht wechseln</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Zurück dazu</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Zum Standard</translation>
    </message>
    <message>
        <source>An image is a disk with an operating system, made in a virtual machine or downloaded as a cloud image. Import one (qcow2, raw, VMDK, VHD, VHDX, VDI), or drop its file here. Changes are made as new versions: going back to an older one is always possible. Or install a system here from its CD: Image, Install a system.</source>
        <translation>Ein Abbild ist eine Platte mit einem Betriebssystem, in einer virtuellen Maschine erstellt oder als Cloud-Image heruntergeladen. Importieren Sie eins (qcow2, raw, VMDK, VHD, VHDX, VDI) oder ziehen Sie die Datei hierher. Änderungen entstehen als neue Versionen: Der Weg zurück zu einer älteren ist immer offen. Oder installieren Sie hier ein System von seiner CD: Abbild, System installieren.</translation>
    </message>
    <message>
        <source>Turn %1 on: it starts from the CD. When the system is installed, shut it down and publish the draft here.</source>
        <translation>Schalten Sie %1 ein: Er startet von der CD. Ist das System installiert, fahren Sie ihn herunter und veröffentlichen Sie hier den Entwurf.</translation>
    </message>
    <message>
        <source>%1, version %2 is damaged: %3</source>
        <translation>%1, Version %2 ist beschädigt: %3</translation>
    </message>
    <message>
        <source>Clients that read there get wrong data. Make a version that is whole the default one, and bring the damaged one back from a copy.</source>
        <translation>Clients, die dort lesen, bekommen falsche Daten. Machen Sie eine heile Version zum Standard, und holen Sie die beschädigte aus einer Kopie zurück.</translation>
    </message>
    <message>
        <source>I&amp;mport image …</source>
        <translation>Abbild &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Install a system …</source>
        <translation>&amp;System installieren …</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Make default &amp;later …</source>
        <translation>&amp;Später zum Standard machen …</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>An einem Client &amp;probieren …</translation>
    </message>
    <message>
        <source>Doct&amp;or</source>
        <translation>Ar&amp;zt</translation>
    </message>
    <message>
        <source>Stora&amp;ge settings …</source>
        <translation>Spei&amp;chereinstellungen …</translation>
    </message>
    <message>
        <source>Edit not&amp;e</source>
        <translation>N&amp;otiz bearbeiten</translation>
    </message>
    <message>
        <source>Clients boot this version from a time on that you choose.</source>
        <translation>Clients starten ab einer Zeit, die Sie wählen, von dieser Version.</translation>
    </message>
    <message>
        <source>One client boots this version, whatever the default is.</source>
        <translation>Ein Client startet von dieser Version, was auch Standard ist.</translation>
    </message>
    <message>
        <source>Looks whether clients can boot from it, without booting it.</source>
        <translation>Sieht nach, ob Clients davon starten können, ohne es zu starten.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImportDialog</name>
    <message>
        <source>Import image</source>
        <translation>Abbild importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Plattenabbild wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>So erscheint es in den Listen.</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Geben Sie den ganzen Pfad ein, ab „/“.</translation>
    </message>
    <message>
        <source>A disk image (qcow2, raw, VMDK, VHD, VHDX, VDI) or a CD-ROM image (ISO)</source>
        <translation>Ein Plattenabbild (qcow2, raw, VMDK, VHD, VHDX, VDI) oder ein CD-ROM-Abbild (ISO)</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</source>
        <translation>Plattenabbilder (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</translation>
    </message>
    <message>
        <source>It is copied into Netseat&apos;s data folder; the file itself stays as it is. A disk that is not in use works too, like /dev/sdb, where the services may read it.</source>
        <translation>Sie wird in den Datenordner von Netseat kopiert; die Datei selbst bleibt, wie sie ist. Auch eine unbenutzte Platte geht, wie /dev/sdb, wenn die Dienste sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::InstallDialog</name>
    <message>
        <source>Install a system</source>
        <translation>System installieren</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>I&amp;mportieren …</translation>
    </message>
    <message>
        <source>A client installs a system from its CD onto an empty disk here, as any PC does onto its own.</source>
        <translation>Ein Client installiert ein System von seiner CD auf eine leere Platte hier, wie jeder PC auf seine eigene.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>mi&amp;t</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>&amp;Platte:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installations-CD</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Imports an installer&apos;s ISO file.</source>
        <translation>Importiert die ISO-Datei einer Installations-CD.</translation>
    </message>
    <message>
        <source>In&amp;staller:</source>
        <translation>&amp;Installations-CD:</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>C&amp;lient:</translation>
    </message>
    <message>
        <source>A new empty disk</source>
        <translation>Eine neue leere Platte</translation>
    </message>
    <message>
        <source>There is no installer yet. Import its ISO file; it appears here when that is done.</source>
        <translation>Es gibt noch keine Installations-CD. Importieren Sie ihre ISO-Datei; sie erscheint hier, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>There is no client that could do it: all of them run, or are in maintenance.</source>
        <translation>Es gibt keinen Client dafür: Alle laufen oder sind in Wartung.</translation>
    </message>
    <message>
        <source>What happens then:
1. Turn %1 on. It starts from the CD as long as the disk has nothing to start from, and from the disk afterwards.
2. Install onto the disk that the installer finds, as on any PC; restart as often as it asks.
3. Shut %1 down and publish the draft here. It becomes version 2, for every client with this image.
4. Let the doctor look at it.</source>
        <translation>Was dann geschieht:
1. Schalten Sie %1 ein. Er startet von der CD, solange auf der Platte nichts zum Starten ist, danach von der Platte.
2. Installieren Sie auf die Platte, die das Installationsprogramm findet, wie an jedem PC; starten Sie neu, sooft es das verlangt.
3. Fahren Sie %1 herunter und veröffentlichen Sie hier den Entwurf. Er wird Version 2, für alle Clients mit diesem Abbild.
4. Lassen Sie den Arzt danach sehen.</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>Sie braucht anfangs wenig Platz und wächst mit dem, was geschrieben wird.</translation>
    </message>
    <message>
        <source>The system is installed into a draft over it: version 1 stays empty.</source>
        <translation>Das System kommt in einen Entwurf darüber: Version 1 bleibt leer.</translation>
    </message>
    <message>
        <source>It has a disk of its own over %1. That waits until it gets %1 again.</source>
        <translation>Er hat eine eigene Platte über %1. Die wartet, bis er %1 wieder bekommt.</translation>
    </message>
    <message>
        <source>It has %1 now, and gets the new disk instead.</source>
        <translation>Er hat jetzt %1 und bekommt stattdessen die neue Platte.</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Wählen Sie einen Client</translation>
    </message>
</context>
<context>
    <name>netseat::ui::JobsPanel</name>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Netseat (attached to netseatd)</source>
        <extracomment>window title when another process runs the services</extracomment>
        <translation>Netseat (verbunden mit netseatd)</translation>
    </message>
    <message>
        <source>Netseat goes on working</source>
        <translation>Netseat arbeitet weiter</translation>
    </message>
    <message>
        <source>The services run on. A click on this icon shows the window again; Quit in its menu ends Netseat.</source>
        <translation>Die Dienste laufen weiter. Ein Klick auf dieses Symbol zeigt das Fenster wieder; „Beenden“ in seinem Menü beendet Netseat.</translation>
    </message>
    <message>
        <source>Quit Netseat</source>
        <translation>Netseat beenden</translation>
    </message>
    <message>
        <source>Stop the services and quit?</source>
        <translation>Dienste anhalten und beenden?</translation>
    </message>
    <message>
        <source>PCs can&apos;t boot while Netseat is not running.</source>
        <translation>Solange Netseat nicht läuft, können PCs nicht starten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These PCs run from this computer and will stand still without their disks: %1.</source>
        <translation>Diese PCs laufen von diesem Rechner und bleiben ohne ihre Platten stehen: %1.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>About Netseat</source>
        <translation>Über Netseat</translation>
    </message>
    <message>
        <source>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Runs PCs that have no disk: they boot over the network from the images on this computer.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Betreibt PCs ohne Platte: Sie starten über das Netz von den Abbildern auf diesem Rechner.&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Abbild</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>D&amp;ienste</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Abbilder</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>A&amp;ktivität</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Netseat</source>
        <translation>&amp;Über Netseat</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>The connection to the services is lost: %1 It is tried again and again.</source>
        <translation>Die Verbindung zu den Diensten ist abgerissen: %1 Sie wird immer wieder versucht.</translation>
    </message>
    <message>
        <source>The connection to the services is back.</source>
        <translation>Die Verbindung zu den Diensten ist wieder da.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Room for disks: %1</source>
        <translation>Platz für Platten: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MaintenanceDialog</name>
    <message>
        <source>Maintenance of %1</source>
        <translation>Wartung von %1</translation>
    </message>
    <message>
        <source>&amp;Start maintenance</source>
        <translation>&amp;Wartung beginnen</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change: install and update there as on any PC. All others go on with version %1. Publish the draft when you are done, or discard it.</source>
        <translation>Ein Client startet von einem Entwurf des Abbilds, den er ändern darf: Installieren und aktualisieren Sie dort wie auf jedem PC. Alle anderen bleiben bei Version %1. Danach veröffentlichen oder verwerfen Sie den Entwurf.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>It boots the draft from its next start on.</source>
        <translation>Er startet ab seinem nächsten Start vom Entwurf.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not offered: they run now or are in maintenance.</source>
        <translation>
            <numerusform>%n steht nicht zur Wahl: läuft gerade oder ist in Wartung.</numerusform>
            <numerusform>%n stehen nicht zur Wahl: Sie laufen gerade oder sind in Wartung.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Client:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MovedBar</name>
    <message>
        <source>Start &amp;fresh …</source>
        <translation>&amp;Frisch beginnen …</translation>
    </message>
    <message>
        <source>The image has moved on</source>
        <translation>Das Abbild ist weiter</translation>
    </message>
    <message>
        <source>Throws the client&apos;s own disk away: its next boot is from the default version.</source>
        <translation>Wirft die eigene Platte des Clients weg: Der nächste Start ist von der Standardversion.</translation>
    </message>
    <message>
        <source>The client stays on the version that its disk was made over.</source>
        <translation>Der Client bleibt bei der Version, auf der seine Platte aufbaut.</translation>
    </message>
    <message>
        <source>The image has moved on: v%1 → v%2. This client&apos;s own disk is still over version %1.</source>
        <translation>Das Abbild ist weiter: v%1 → v%2. Die eigene Platte dieses Clients baut noch auf Version %1 auf.</translation>
    </message>
    <message>
        <source>&amp;Keep version %1</source>
        <translation>Version %1 be&amp;halten</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkForm</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <source>Answer IPv6 router solicitations of booting PCs (saves up to 13 s)</source>
        <translation>IPv6-Routeranfragen startender PCs beantworten (spart bis zu 13 s)</translation>
    </message>
    <message>
        <source>&amp;Network card:</source>
        <translation>&amp;Netzwerkkarte:</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>A&amp;dressen:</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>Erste Adresse des Vorrats</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>Letzte Adresse des Vorrats</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>Vo&amp;rrat:</translation>
    </message>
    <message>
        <source>Net&amp;mask:</source>
        <translation>Netz&amp;maske:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>Ro&amp;uter:</translation>
    </message>
    <message>
        <source>DN&amp;S servers:</source>
        <translation>DN&amp;S-Server:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>&amp;Frist:</translation>
    </message>
    <message>
        <source>New mac&amp;hines:</source>
        <translation>Neue &amp;Geräte:</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>Neue Geräte</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>%1-Port</translation>
    </message>
    <message>
        <source>The first address of the card</source>
        <translation>Die erste Adresse der Karte</translation>
    </message>
    <message>
        <source>Serve &amp;on:</source>
        <translation>Dienste a&amp;uf:</translation>
    </message>
    <message>
        <source>Por&amp;ts:</source>
        <translation>Por&amp;ts:</translation>
    </message>
    <message>
        <source>Only the loaders of this system</source>
        <translation>Nur die Startprogramme dieses Systems</translation>
    </message>
    <message>
        <source>Own boot loaders</source>
        <translation>Eigene Startprogramme</translation>
    </message>
    <message>
        <source>O&amp;wn boot loaders:</source>
        <translation>&amp;Eigene Startprogramme:</translation>
    </message>
    <message>
        <source>Choose a network card …</source>
        <translation>Wählen Sie eine Netzwerkkarte …</translation>
    </message>
    <message>
        <source>%1: not in this computer now</source>
        <translation>%1: zurzeit nicht in diesem Rechner</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Das ist keine Adresse. Ein Beispiel: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>Das ist keine Netzmaske. Ein Beispiel: 255.255.255.0.</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>Schreiben Sie Adressen mit Kommas dazwischen: 192.168.1.1, 9.9.9.9.</translation>
    </message>
    <message>
        <source>The one that your PCs are connected to.</source>
        <translation>Die, an der Ihre PCs hängen.</translation>
    </message>
    <message>
        <source>Firmware has no Wi-Fi: the PCs must reach this card by cable.</source>
        <translation>Firmware kann kein WLAN: Die PCs müssen diese Karte per Kabel erreichen.</translation>
    </message>
    <message>
        <source>This card has no IPv4 address. Give it a fixed one first.</source>
        <translation>Diese Karte hat keine IPv4-Adresse. Geben Sie ihr zuerst eine feste.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>&amp;Start services</source>
        <translation>Dienste &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top services</source>
        <translation>Dienste &amp;anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The network settings were changed elsewhere. Revert shows them; Apply overwrites them.</source>
        <translation>Die Netzeinstellungen wurden anderswo geändert. „Verwerfen“ zeigt sie, „Anwenden“ überschreibt sie.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Noch nicht angewendet</translation>
    </message>
    <message>
        <source>Something needs to be put right first</source>
        <translation>Zuerst muss etwas berichtigt werden</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NewDiskDialog</name>
    <message>
        <source>New empty disk</source>
        <translation>Neue leere Platte</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>Sie braucht anfangs wenig Platz und wächst mit dem, was geschrieben wird.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>So erscheint es in den Listen.</translation>
    </message>
    <message>
        <source>Then &amp;install a system on it, from a CD</source>
        <translation>Dann ein System von CD darauf &amp;installieren</translation>
    </message>
    <message>
        <source>An image to install a system on.</source>
        <translation>Ein Abbild, auf das ein System installiert wird.</translation>
    </message>
    <message>
        <source>Asks for the installer and for the client that runs it.</source>
        <translation>Fragt nach der Installations-CD und dem Client, der sie ausführt.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::Notifier</name>
    <message>
        <source>%1 does not boot</source>
        <translation>%1 startet nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n clients do not boot</source>
        <translation>
            <numerusform>%n Client startet nicht</numerusform>
            <numerusform>%n Clients starten nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n neues Gerät</numerusform>
            <numerusform>%n neue Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::PublishDialog</name>
    <message>
        <source>Publish a draft of %1</source>
        <translation>Einen Entwurf von %1 veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;At their next start</source>
        <translation>&amp;Ab dem nächsten Start</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>A&amp;b diesem Zeitpunkt:</translation>
    </message>
    <message>
        <source>Not ye&amp;t: only test seats that are told to</source>
        <translation>Noch n&amp;icht: nur eigens eingestellte Testplätze</translation>
    </message>
    <message>
        <source>The draft was made on %1 over version %2, begun at %3. It becomes version %4.</source>
        <translation>Der Entwurf entstand auf %1 aus Version %2, begonnen %3. Er wird Version %4.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Ab diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>Clients boot it:</source>
        <translation>Clients starten davon:</translation>
    </message>
    <message>
        <source>Make it the default version whenever you like.</source>
        <translation>Zur Standardversion machen können Sie ihn jederzeit.</translation>
    </message>
    <message>
        <source>Clients that run stay as they are until they start again. Going back to an older version is one click.</source>
        <translation>Laufende Clients bleiben, wie sie sind, bis sie neu starten. Zurück zu einer älteren Version geht es mit einem Klick.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RepairPanel</name>
    <message>
        <source>&amp;Fetch missing packages, like open-iscsi</source>
        <translation>&amp;Fehlende Pakete holen, wie open-iscsi</translation>
    </message>
    <message>
        <source>&amp;Start repair</source>
        <translation>Reparatur &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>An einem Client &amp;probieren …</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Zum Stan&amp;dard machen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>&amp;Cancel repair</source>
        <translation>Repara&amp;tur abbrechen</translation>
    </message>
    <message>
        <source>Progress of the repair</source>
        <translation>Fortschritt der Reparatur</translation>
    </message>
    <message>
        <source>The image&apos;s own system installs them in a virtual PC, through this computer&apos;s network. Without this, the virtual PC has no network.</source>
        <translation>Das System des Abbilds installiert sie in einem virtuellen PC, über das Netz dieses Computers. Ohne dies hat der virtuelle PC kein Netz.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>The repair makes a new version; version %1 stays as it is, and clients go on booting it. What can be put right in files is put right there. Then the image&apos;s own system prepares its start for iSCSI, in a virtual PC: that takes some minutes.</source>
        <translation>Die Reparatur macht eine neue Version; Version %1 bleibt, wie sie ist, und Clients starten weiter davon. Was sich in Dateien richten lässt, wird dort gerichtet. Dann bereitet das System des Abbilds seinen Start über iSCSI vor, in einem virtuellen PC: Das dauert einige Minuten.</translation>
    </message>
    <message>
        <source>The repair runs. It goes on when this window is closed; the images page shows it then.</source>
        <translation>Die Reparatur läuft. Sie geht weiter, wenn dieses Fenster geschlossen wird; die Seite „Abbilder“ zeigt sie dann.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a repair&apos;s progress: &quot;Step 2 of 4&quot;</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Examine version %1</source>
        <translation>&amp;Version %1 untersuchen</translation>
    </message>
    <message>
        <source>No client has this image.</source>
        <translation>Kein Client hat dieses Abbild.</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>Sie ist schon die Standardversion.</translation>
    </message>
    <message>
        <source>The repair was cancelled. Nothing was changed.</source>
        <translation>Die Reparatur wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Clients boot version %1 from their next start on.</source>
        <translation>Clients starten ab ihrem nächsten Start von Version %1.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomBanner</name>
    <message>
        <source>New boots wait for room</source>
        <translation>Neue Starts warten auf Platz</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Abbilder zeigen</translation>
    </message>
    <message>
        <source>Storage settings …</source>
        <translation>Speichereinstellungen …</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomStrip</name>
    <message>
        <source>Room for disks in use</source>
        <translation>Belegter Platz für Platten</translation>
    </message>
    <message>
        <source>St&amp;orage settings …</source>
        <translation>Speichereinstellun&amp;gen …</translation>
    </message>
    <message>
        <source>How much room there is for disks is not known yet.</source>
        <translation>Wie viel Platz für Platten da ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 in use, %2 kept in reserve</source>
        <translation>%1 belegt, %2 in Reserve</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServerBridge</name>
    <message>
        <source>There is no connection to the services.</source>
        <translation>Es gibt keine Verbindung zu den Diensten.</translation>
    </message>
    <message>
        <source>Not known: there is no connection to the services.</source>
        <translation>Unbekannt: Es gibt keine Verbindung zu den Diensten.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServiceLight</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>Läuft auf %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>In den Einstellungen abgeschaltet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServicesBox</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>They run in this program and end with it.</source>
        <translation>Sie laufen in diesem Programm und enden mit ihm.</translation>
    </message>
    <message>
        <source>They run in %1 and go on without this window.</source>
        <translation>Sie laufen in %1 und brauchen dieses Fenster nicht.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StateFilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>Zeige %1: %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StorageDialog</name>
    <message>
        <source>Storage settings</source>
        <translation>Speichereinstellungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Unit of the reserve</source>
        <translation>Einheit der Reserve</translation>
    </message>
    <message>
        <source>Only on demand</source>
        <translation>Nur auf Verlangen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Check versions every</source>
        <translation>Versionen prüfen alle</translation>
    </message>
    <message>
        <source>Begin the check at</source>
        <translation>Prüfung beginnen um</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source> files</source>
        <translation> Dateien</translation>
    </message>
    <message>
        <source>Flatten beyond</source>
        <translation>Eigenständig machen ab mehr als</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>a&amp;b</translation>
    </message>
    <message>
        <source>&amp;Reserve:</source>
        <translation>&amp;Reserve:</translation>
    </message>
    <message>
        <source>Check &amp;versions every:</source>
        <translation>&amp;Versionen prüfen alle:</translation>
    </message>
    <message>
        <source>F&amp;latten beyond:</source>
        <translation>Ei&amp;genständig ab mehr als:</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Das ist keine Größe. Ein Beispiel: 20.</translation>
    </message>
    <message>
        <source>Without a reserve, running PCs meet a full disk: they get write errors.</source>
        <translation>Ohne Reserve treffen laufende PCs auf eine volle Platte: Sie bekommen Schreibfehler.</translation>
    </message>
    <message>
        <source>With less free than this no boot begins that would write. Those that run have it to go on.</source>
        <translation>Ist weniger frei, beginnt kein Start, der schreiben würde. Was läuft, hat sie, um weiterzulaufen.</translation>
    </message>
    <message>
        <source>Each version&apos;s file is compared with its checksums when that was so long ago, at a quiet hour.</source>
        <translation>Die Datei jeder Version wird mit ihren Prüfsummen verglichen, wenn das so lange her ist, zu einer ruhigen Stunde.</translation>
    </message>
    <message>
        <source>Versions are compared with their checksums only when you ask for it.</source>
        <translation>Versionen werden nur auf Verlangen mit ihren Prüfsummen verglichen.</translation>
    </message>
    <message>
        <source>A published version that lies over more files than this gets a file that stands alone: long chains read slower.</source>
        <translation>Eine veröffentlichte Version, die auf mehr Dateien aufbaut, bekommt eine eigenständige Datei: Lange Ketten lesen sich langsamer.</translation>
    </message>
    <message>
        <source>Versions stay as they are published, until you flatten one yourself.</source>
        <translation>Versionen bleiben, wie sie veröffentlicht wurden, bis Sie eine selbst eigenständig machen.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TimelineModel</name>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>netseat::ui::Tray</name>
    <message>
        <source>Services stopped</source>
        <translation>Dienste angehalten</translation>
    </message>
    <message>
        <source>Ready for clients</source>
        <translation>Bereit für Clients</translation>
    </message>
    <message>
        <source>Serving clients</source>
        <translation>Versorgt Clients</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting</source>
        <translation>
            <numerusform>%n startet</numerusform>
            <numerusform>%n starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on</source>
        <translation>Kein Client ist an</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Netseat: %1. %2</source>
        <translation>Netseat: %1. %2</translation>
    </message>
    <message>
        <source>&amp;Failed clients (%1) …</source>
        <translation>Fe&amp;hlgeschlagene Clients (%1) …</translation>
    </message>
    <message>
        <source>&amp;New machines (%1) …</source>
        <translation>&amp;Neue Geräte (%1) …</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TryDialog</name>
    <message>
        <source>Try version %1 of %2</source>
        <translation>Version %1 von %2 probieren</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probieren</translation>
    </message>
    <message>
        <source>One client becomes a test seat: it boots this version from its next start on, whatever the default is. To end the test, choose “Default version” in its settings.</source>
        <translation>Ein Client wird Testplatz: Er startet ab seinem nächsten Start von dieser Version, was auch Standard ist. Um den Test zu beenden, wählen Sie in seinen Einstellungen „Standardversion“.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>C&amp;lient:</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>Kein Client hat dieses Abbild. Geben Sie es dem Client, an dem Sie testen wollen.</translation>
    </message>
    <message>
        <source>It follows its group now. As a test seat it does not, until you let it follow again.</source>
        <translation>Er folgt jetzt seiner Gruppe. Als Testplatz nicht, bis Sie ihn wieder folgen lassen.</translation>
    </message>
    <message>
        <source>It has a disk of its own, over the version that this was made over. It must start fresh to boot another one.</source>
        <translation>Er hat eine eigene Platte, die auf ihrer Version aufbaut. Er muss frisch beginnen, um von einer anderen zu starten.</translation>
    </message>
</context>
</TS>
