<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BootCodes</name>
    <message>
        <source>UEFI firmware (EDK II, PxeBcDxe)</source>
        <translation>UEFI-Firmware (EDK II, PxeBcDxe)</translation>
    </message>
    <message>
        <source>PXE specification 2.1 and Intel&apos;s boot agent</source>
        <translation>PXE-Spezifikation 2.1 und Intels Boot Agent</translation>
    </message>
    <message>
        <source>iPXE (errno.h, errfile.h)</source>
        <translation>iPXE (errno.h, errfile.h)</translation>
    </message>
    <message>
        <source>a part of iPXE that this table does not have</source>
        <translation>ein Teil von iPXE, der nicht in dieser Tabelle steht</translation>
    </message>
    <message>
        <source>Where it happened: %1.</source>
        <translation>Wo es geschah: %1.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the iPXE web site.</source>
        <translation>Sehen Sie im Verlauf des Clients nach, auf welcher Stufe er stehen blieb, und auf der Webseite von iPXE.</translation>
    </message>
    <message>
        <source>Netseat&apos;s own verdict on a boot</source>
        <translation>Netseats eigener Befund zu einem Start</translation>
    </message>
    <message>
        <source>iPXE got no address</source>
        <translation>iPXE bekam keine Adresse</translation>
    </message>
    <message>
        <source>iPXE asked on this network card and no way of getting an address worked.</source>
        <translation>iPXE hat über diese Netzwerkkarte gefragt, und auf keinem Weg kam eine Adresse.</translation>
    </message>
    <message>
        <source>Look whether DHCP runs and the cable is in. If the firmware got an address before, try the loader &quot;snponly&quot; (UEFI) or &quot;undionly&quot; (BIOS): iPXE then uses the firmware&apos;s own driver.</source>
        <translation>Sehen Sie nach, ob DHCP läuft und das Kabel steckt. Wenn die Firmware vorher eine Adresse bekam, probieren Sie das Startprogramm „snponly“ (UEFI) oder „undionly“ (BIOS): iPXE benutzt dann den Treiber der Firmware.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>iPXE sees no link on the network card.</source>
        <translation>iPXE sieht an der Netzwerkkarte keine Verbindung.</translation>
    </message>
    <message>
        <source>Check cable and switch port. A port that takes long to come up needs &quot;edge port&quot; or &quot;PortFast&quot;.</source>
        <translation>Prüfen Sie Kabel und Switch-Port. Ein Port, der lange braucht, bis er bereit ist, braucht „Edge Port“ oder „PortFast“.</translation>
    </message>
    <message>
        <source>No DHCP answer</source>
        <translation>Keine Antwort von DHCP</translation>
    </message>
    <message>
        <source>iPXE asked for an address and got no answer.</source>
        <translation>iPXE hat nach einer Adresse gefragt und keine Antwort bekommen.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log: if Netseat answered, the answer is lost on its way; try another loader.</source>
        <translation>Sehen Sie ins Protokoll des Clients: Wenn Netseat geantwortet hat, geht die Antwort unterwegs verloren; probieren Sie ein anderes Startprogramm.</translation>
    </message>
    <message>
        <source>iPXE was told nothing to boot</source>
        <translation>iPXE wurde nichts zum Starten genannt</translation>
    </message>
    <message>
        <source>iPXE has an address, but neither a script nor a disk: the answer came from another DHCP server, or the client has no image.</source>
        <translation>iPXE hat eine Adresse, aber weder Skript noch Platte: Die Antwort kam von einem anderen DHCP-Server, oder der Client hat kein Abbild.</translation>
    </message>
    <message>
        <source>Give the client an image; look for another DHCP server on the Network page.</source>
        <translation>Geben Sie dem Client ein Abbild; suchen Sie auf der Seite „Netz“ nach einem anderen DHCP-Server.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>A connection (to the script&apos;s HTTP port or to the disk) was not answered at all.</source>
        <translation>Eine Verbindung (zum HTTP-Port des Skripts oder zur Platte) wurde gar nicht beantwortet.</translation>
    </message>
    <message>
        <source>Let the ports of HTTP and iSCSI (TCP 80 and 3260) through the firewall of this computer.</source>
        <translation>Lassen Sie die Ports von HTTP und iSCSI (TCP 80 und 3260) durch die Firewall dieses Rechners.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Der Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The computer is there, but nothing runs on that port, or it hung up.</source>
        <translation>Der Rechner ist da, aber auf diesem Port läuft nichts, oder er hat aufgelegt.</translation>
    </message>
    <message>
        <source>Look whether HTTP and iSCSI run (status bar).</source>
        <translation>Sehen Sie nach, ob HTTP und iSCSI laufen (Statusleiste).</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>Kein Weg zum Server</translation>
    </message>
    <message>
        <source>The server&apos;s address is outside of the PC&apos;s network and no router was named.</source>
        <translation>Die Adresse des Servers liegt außerhalb des Netzes des PCs, und kein Router wurde genannt.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; set the router on the Network page.</source>
        <translation>Vergleichen Sie die Adressen von PC und Server; stellen Sie auf der Seite „Netz“ den Router ein.</translation>
    </message>
    <message>
        <source>The network card has no address.</source>
        <translation>Die Netzwerkkarte hat keine Adresse.</translation>
    </message>
    <message>
        <source>Look whether DHCP runs.</source>
        <translation>Sehen Sie nach, ob DHCP läuft.</translation>
    </message>
    <message>
        <source>The server can&apos;t be found on the network</source>
        <translation>Der Server ist im Netz nicht zu finden</translation>
    </message>
    <message>
        <source>Nobody answers ARP for the server&apos;s address.</source>
        <translation>Niemand antwortet mit ARP für die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look whether both are in the same VLAN.</source>
        <translation>Vergleichen Sie die Adressen von PC und Server; sehen Sie nach, ob beide im selben VLAN sind.</translation>
    </message>
    <message>
        <source>TFTP does not answer</source>
        <translation>TFTP antwortet nicht</translation>
    </message>
    <message>
        <source>A file was asked for by TFTP in vain.</source>
        <translation>Eine Datei wurde vergeblich über TFTP angefordert.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer.</source>
        <translation>Lassen Sie UDP-Port 69 durch die Firewall dieses Rechners.</translation>
    </message>
    <message>
        <source>The file does not exist (TFTP)</source>
        <translation>Die Datei gibt es nicht (TFTP)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the TFTP server does not have.</source>
        <translation>iPXE hat nach einer Datei gefragt, die der TFTP-Server nicht hat.</translation>
    </message>
    <message>
        <source>For &quot;autoexec.ipxe&quot; this is normal. For other names look at the client&apos;s log.</source>
        <translation>Für „autoexec.ipxe“ ist das normal. Bei anderen Namen sehen Sie ins Protokoll des Clients.</translation>
    </message>
    <message>
        <source>The file does not exist (HTTP 404)</source>
        <translation>Die Datei gibt es nicht (HTTP 404)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the HTTP server does not have.</source>
        <translation>iPXE hat nach einer Datei gefragt, die der HTTP-Server nicht hat.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name, and at the paths of the boot entry.</source>
        <translation>Suchen Sie den Namen im Protokoll des Clients und prüfen Sie die Pfade des Starteintrags.</translation>
    </message>
    <message>
        <source>The HTTP server refuses (403)</source>
        <translation>Der HTTP-Server lehnt ab (403)</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Die Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the data folder&apos;s files.</source>
        <translation>Prüfen Sie die Rechte der Datei unter den Dateien im Datenordner.</translation>
    </message>
    <message>
        <source>The HTTP server wants a password (401)</source>
        <translation>Der HTTP-Server verlangt ein Kennwort (401)</translation>
    </message>
    <message>
        <source>The file is on another server that asks who you are.</source>
        <translation>Die Datei liegt auf einem anderen Server, der wissen will, wer fragt.</translation>
    </message>
    <message>
        <source>Write user and password into the boot entry&apos;s address.</source>
        <translation>Schreiben Sie Benutzer und Kennwort in die Adresse des Starteintrags.</translation>
    </message>
    <message>
        <source>The HTTP server refuses (4xx)</source>
        <translation>Der HTTP-Server lehnt ab (4xx)</translation>
    </message>
    <message>
        <source>The request was not accepted.</source>
        <translation>Die Anfrage wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log.</source>
        <translation>Sehen Sie ins Protokoll des Clients.</translation>
    </message>
    <message>
        <source>The HTTP server failed (5xx)</source>
        <translation>Der HTTP-Server hat versagt (5xx)</translation>
    </message>
    <message>
        <source>The server had an error of its own.</source>
        <translation>Der Server hatte selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Look at the log for what Netseat says of it.</source>
        <translation>Sehen Sie im Protokoll nach, was Netseat dazu sagt.</translation>
    </message>
    <message>
        <source>The name does not exist (DNS)</source>
        <translation>Den Namen gibt es nicht (DNS)</translation>
    </message>
    <message>
        <source>A name in an address could not be looked up.</source>
        <translation>Ein Name in einer Adresse ließ sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Check the address of the boot entry.</source>
        <translation>Prüfen Sie die Adresse des Starteintrags.</translation>
    </message>
    <message>
        <source>No DNS server</source>
        <translation>Kein DNS-Server</translation>
    </message>
    <message>
        <source>An address has a name in it, and nobody told the PC a DNS server.</source>
        <translation>Eine Adresse enthält einen Namen, und niemand hat dem PC einen DNS-Server genannt.</translation>
    </message>
    <message>
        <source>Enter a DNS server on the Network page, or use a numeric address.</source>
        <translation>Geben Sie auf der Seite „Netz“ einen DNS-Server ein oder benutzen Sie eine Adresse aus Zahlen.</translation>
    </message>
    <message>
        <source>The disk does not exist</source>
        <translation>Die Platte gibt es nicht</translation>
    </message>
    <message>
        <source>The server that was asked has no disk of that name.</source>
        <translation>Der gefragte Server hat keine Platte dieses Namens.</translation>
    </message>
    <message>
        <source>Look whether the client still has an image, and whether its disk is served by another server.</source>
        <translation>Sehen Sie nach, ob der Client noch ein Abbild hat und ob seine Platte von einem anderen Server bedient wird.</translation>
    </message>
    <message>
        <source>The disk wants a password</source>
        <translation>Die Platte verlangt ein Kennwort</translation>
    </message>
    <message>
        <source>User or secret are not what the server expects.</source>
        <translation>Benutzer oder Geheimnis sind nicht die, die der Server erwartet.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s CHAP user and secret.</source>
        <translation>Vergleichen Sie CHAP-Benutzer und CHAP-Geheimnis des Clients.</translation>
    </message>
    <message>
        <source>The disk is not for this PC</source>
        <translation>Die Platte ist nicht für diesen PC</translation>
    </message>
    <message>
        <source>The server does not let this PC have the disk: somebody else uses it, or it is another client&apos;s.</source>
        <translation>Der Server gibt diesem PC die Platte nicht: Jemand anders benutzt sie, oder sie gehört einem anderen Client.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the reason that Netseat gave.</source>
        <translation>Suchen Sie im Protokoll des Clients den Grund, den Netseat nennt.</translation>
    </message>
    <message>
        <source>The server proved itself under a wrong name</source>
        <translation>Der Server hat sich unter einem falschen Namen ausgewiesen</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s name is another one.</source>
        <translation>Beide Seiten sollen sich ausweisen, und der Name des Servers ist ein anderer.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP user.</source>
        <translation>Vergleichen Sie den Benutzer für gegenseitiges CHAP beim Client.</translation>
    </message>
    <message>
        <source>The server proved itself with a wrong secret</source>
        <translation>Der Server hat sich mit einem falschen Geheimnis ausgewiesen</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s secret is another one.</source>
        <translation>Beide Seiten sollen sich ausweisen, und das Geheimnis des Servers ist ein anderes.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP secret.</source>
        <translation>Vergleichen Sie das Geheimnis für gegenseitiges CHAP beim Client.</translation>
    </message>
    <message>
        <source>The disk is not ready</source>
        <translation>Die Platte ist nicht bereit</translation>
    </message>
    <message>
        <source>The server can&apos;t give the disk now: its image can&apos;t be opened, or there is no room.</source>
        <translation>Der Server kann die Platte jetzt nicht geben: Ihr Abbild lässt sich nicht öffnen, oder es fehlt Platz.</translation>
    </message>
    <message>
        <source>The disk server has too much to do</source>
        <translation>Der Plattenserver hat zu viel zu tun</translation>
    </message>
    <message>
        <source>The server has no room for another connection.</source>
        <translation>Der Server hat keinen Platz für eine weitere Verbindung.</translation>
    </message>
    <message>
        <source>Wait a minute and start it again.</source>
        <translation>Warten Sie eine Minute und starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The disk&apos;s address is malformed</source>
        <translation>Die Adresse der Platte ist fehlerhaft</translation>
    </message>
    <message>
        <source>The root path that DHCP gave is not complete.</source>
        <translation>Der von DHCP genannte Root Path ist nicht vollständig.</translation>
    </message>
    <message>
        <source>If another DHCP server gives it (option 17), copy the line that Netseat shows for it.</source>
        <translation>Wenn ein anderer DHCP-Server ihn nennt (Option 17), kopieren Sie die Zeile, die Netseat dafür zeigt.</translation>
    </message>
    <message>
        <source>The disk server hung up</source>
        <translation>Der Plattenserver hat aufgelegt</translation>
    </message>
    <message>
        <source>The connection to the disk was ended.</source>
        <translation>Die Verbindung zur Platte wurde beendet.</translation>
    </message>
    <message>
        <source>Nothing to start on the disk (BIOS)</source>
        <translation>Auf der Platte ist nichts zum Starten (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there and its first sector was run, but it came back: there is no system on it that a BIOS can start.</source>
        <translation>Die Platte ist da und ihr erster Sektor lief, kam aber zurück: Auf ihr ist kein System, das ein BIOS starten kann.</translation>
    </message>
    <message>
        <source>The image may be for UEFI only. Set the PC to UEFI, or let the doctor look at the image.</source>
        <translation>Vielleicht ist das Abbild nur für UEFI. Stellen Sie den PC auf UEFI um oder lassen Sie den Arzt das Abbild ansehen.</translation>
    </message>
    <message>
        <source>The disk has no boot sector (BIOS)</source>
        <translation>Die Platte hat keinen Startsektor (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there, but it is empty or has no boot sector.</source>
        <translation>Die Platte ist da, aber sie ist leer oder hat keinen Startsektor.</translation>
    </message>
    <message>
        <source>Install a system on it, or let the doctor look at the image.</source>
        <translation>Installieren Sie ein System darauf oder lassen Sie den Arzt das Abbild ansehen.</translation>
    </message>
    <message>
        <source>The file is nothing that can be started</source>
        <translation>Die Datei ist nichts, was sich starten lässt</translation>
    </message>
    <message>
        <source>iPXE fetched a file and does not know its kind: mostly an error page, or a file for another firmware.</source>
        <translation>iPXE hat eine Datei geholt und kennt ihre Art nicht: meist eine Fehlerseite oder eine Datei für eine andere Firmware.</translation>
    </message>
    <message>
        <source>Look at the boot entry: BIOS and UEFI need different files.</source>
        <translation>Prüfen Sie den Starteintrag: BIOS und UEFI brauchen verschiedene Dateien.</translation>
    </message>
    <message>
        <source>Secure Boot forbids the file</source>
        <translation>Secure Boot verbietet die Datei</translation>
    </message>
    <message>
        <source>The firmware does not accept the file&apos;s signature.</source>
        <translation>Die Firmware erkennt die Signatur der Datei nicht an.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the firmware setup, or use signed boot programs.</source>
        <translation>Schalten Sie Secure Boot in den Firmware-Einstellungen aus oder verwenden Sie signierte Startprogramme.</translation>
    </message>
    <message>
        <source>The firmware does not load the file</source>
        <translation>Die Firmware lädt die Datei nicht</translation>
    </message>
    <message>
        <source>UEFI refused a program that iPXE gave it.</source>
        <translation>UEFI hat ein Programm abgelehnt, das iPXE ihm gab.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off for a try; look whether the file is for this kind of processor.</source>
        <translation>Schalten Sie Secure Boot versuchsweise aus; sehen Sie nach, ob die Datei für diese Art von Prozessor ist.</translation>
    </message>
    <message>
        <source>The program ended with an error</source>
        <translation>Das Programm endete mit einem Fehler</translation>
    </message>
    <message>
        <source>UEFI started the program, and it gave up.</source>
        <translation>UEFI hat das Programm gestartet, und es hat aufgegeben.</translation>
    </message>
    <message>
        <source>Let the doctor look at the image.</source>
        <translation>Lassen Sie den Arzt das Abbild ansehen.</translation>
    </message>
    <message>
        <source>No device for the program</source>
        <translation>Kein Gerät für das Programm</translation>
    </message>
    <message>
        <source>iPXE could not hand its network card to a UEFI program.</source>
        <translation>iPXE konnte seine Netzwerkkarte nicht an ein UEFI-Programm übergeben.</translation>
    </message>
    <message>
        <source>Use the loader &quot;snponly&quot;; update the firmware.</source>
        <translation>Verwenden Sie das Startprogramm „snponly“; aktualisieren Sie die Firmware.</translation>
    </message>
    <message>
        <source>The disk did not answer in time</source>
        <translation>Die Platte hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The disk was attached, and a read was not answered.</source>
        <translation>Die Platte war verbunden, und ein Lesezugriff wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log. Some PCs need more retries: see the client&apos;s firmware options.</source>
        <translation>Sehen Sie ins Protokoll des Clients. Manche PCs brauchen mehr Versuche: siehe die Firmware-Optionen des Clients.</translation>
    </message>
    <message>
        <source>No boot program on the disk (UEFI)</source>
        <translation>Kein Startprogramm auf der Platte (UEFI)</translation>
    </message>
    <message>
        <source>The disk is there, but \EFI\BOOT\BOOTX64.EFI is not on it.</source>
        <translation>Die Platte ist da, aber \EFI\BOOT\BOOTX64.EFI ist nicht darauf.</translation>
    </message>
    <message>
        <source>The image may be for BIOS only. Let the doctor look at the image.</source>
        <translation>Vielleicht ist das Abbild nur für BIOS. Lassen Sie den Arzt das Abbild ansehen.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse schon in Gebrauch</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Device busy</source>
        <translation>Gerät ist beschäftigt</translation>
    </message>
    <message>
        <source>Cancelled, by a key or because nothing was left to do</source>
        <translation>Abgebrochen, durch eine Taste oder weil nichts mehr zu tun war</translation>
    </message>
    <message>
        <source>Connection broken off</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by the other side</source>
        <translation>Verbindung von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>No way to the other side</source>
        <translation>Kein Weg zur Gegenseite</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Malformed: iPXE could not make sense of it</source>
        <translation>Fehlerhaft: iPXE wurde nicht schlau daraus</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>Das Netz ist ausgefallen</translation>
    </message>
    <message>
        <source>The network can&apos;t be reached</source>
        <translation>Das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Nicht genug Speicher</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Kein solches Gerät</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not something that can be started</source>
        <translation>Nichts, was sich starten lässt</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Kein Platz mehr</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Not possible with this device</source>
        <translation>Mit diesem Gerät nicht möglich</translation>
    </message>
    <message>
        <source>No such device or name</source>
        <translation>Kein solches Gerät oder kein solcher Name</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The other side does not keep to the protocol</source>
        <translation>Die Gegenseite hält sich nicht an das Protokoll</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Außerhalb des gültigen Bereichs</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The firmware reported an error of its own</source>
        <translation>Die Firmware hat selbst einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the log lines there.</source>
        <translation>Sehen Sie im Verlauf des Clients nach, auf welcher Stufe er stehen blieb, und lesen Sie dort die Protokollzeilen.</translation>
    </message>
    <message>
        <source>Try another loader for this client: &quot;snponly&quot; or &quot;undionly&quot; use the firmware&apos;s own network driver.</source>
        <translation>Probieren Sie ein anderes Startprogramm für diesen Client: „snponly“ und „undionly“ benutzen den Netzwerktreiber der Firmware.</translation>
    </message>
    <message>
        <source>Check the paths and arguments of the boot entry.</source>
        <translation>Prüfen Sie Pfade und Argumente des Starteintrags.</translation>
    </message>
    <message>
        <source>looking up a name</source>
        <translation>Auflösen eines Namens</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>die Platte</translation>
    </message>
    <message>
        <source>starting from the disk (UEFI)</source>
        <translation>Starten von der Platte (UEFI)</translation>
    </message>
    <message>
        <source>starting from the disk</source>
        <translation>Starten von der Platte</translation>
    </message>
    <message>
        <source>starting from the disk (BIOS)</source>
        <translation>Starten von der Platte (BIOS)</translation>
    </message>
    <message>
        <source>the disk&apos;s boot sector (BIOS)</source>
        <translation>der Startsektor der Platte (BIOS)</translation>
    </message>
    <message>
        <source>reading from the disk</source>
        <translation>Lesen von der Platte</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (UEFI)</source>
        <translation>der Netzwerktreiber der Firmware (UEFI)</translation>
    </message>
    <message>
        <source>the driver for Intel network cards</source>
        <translation>der Treiber für Netzwerkkarten von Intel</translation>
    </message>
    <message>
        <source>the driver for Realtek network cards</source>
        <translation>der Treiber für Netzwerkkarten von Realtek</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (BIOS)</source>
        <translation>der Netzwerktreiber der Firmware (BIOS)</translation>
    </message>
    <message>
        <source>the network (IPv4)</source>
        <translation>das Netz (IPv4)</translation>
    </message>
    <message>
        <source>the network (IPv6)</source>
        <translation>das Netz (IPv6)</translation>
    </message>
    <message>
        <source>the network card</source>
        <translation>die Netzwerkkarte</translation>
    </message>
    <message>
        <source>a connection (TCP)</source>
        <translation>eine Verbindung (TCP)</translation>
    </message>
    <message>
        <source>fetching by HTTP</source>
        <translation>Holen über HTTP</translation>
    </message>
    <message>
        <source>attaching the disk</source>
        <translation>Verbinden der Platte</translation>
    </message>
    <message>
        <source>asking for an address (DHCP)</source>
        <translation>Fragen nach einer Adresse (DHCP)</translation>
    </message>
    <message>
        <source>looking up a name (DNS)</source>
        <translation>Auflösen eines Namens (DNS)</translation>
    </message>
    <message>
        <source>fetching by TFTP</source>
        <translation>Holen über TFTP</translation>
    </message>
    <message>
        <source>finding a neighbour (ARP)</source>
        <translation>Suchen eines Nachbarn (ARP)</translation>
    </message>
    <message>
        <source>a file that was fetched</source>
        <translation>eine geholte Datei</translation>
    </message>
    <message>
        <source>the boot script</source>
        <translation>das Startskript</translation>
    </message>
    <message>
        <source>a UEFI program</source>
        <translation>ein UEFI-Programm</translation>
    </message>
    <message>
        <source>a Linux kernel</source>
        <translation>ein Linux-Kernel</translation>
    </message>
    <message>
        <source>choosing what to boot</source>
        <translation>Auswahl, was gestartet wird</translation>
    </message>
    <message>
        <source>the table that tells the system its disk</source>
        <translation>die Tabelle, die dem System seine Platte nennt</translation>
    </message>
    <message>
        <source>an encrypted connection (TLS)</source>
        <translation>eine verschlüsselte Verbindung (TLS)</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>ein Zertifikat</translation>
    </message>
    <message>
        <source>setting up the network card</source>
        <translation>Einrichten der Netzwerkkarte</translation>
    </message>
    <message>
        <source>a command of the script</source>
        <translation>ein Befehl des Skripts</translation>
    </message>
    <message>
        <source>Not enough memory below 640 KiB</source>
        <translation>Nicht genug Speicher unterhalb von 640 KiB</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program found no room in the lowest memory.</source>
        <translation>Das Startprogramm der Netzwerkkarte fand im untersten Speicher keinen Platz.</translation>
    </message>
    <message>
        <source>Turn off other boot programs (RAID, a second network card) in the BIOS setup, or update the BIOS.</source>
        <translation>Schalten Sie andere Startprogramme (RAID, eine zweite Netzwerkkarte) in den BIOS-Einstellungen aus oder aktualisieren Sie das BIOS.</translation>
    </message>
    <message>
        <source>The boot program does not fit the network card</source>
        <translation>Das Startprogramm passt nicht zur Netzwerkkarte</translation>
    </message>
    <message>
        <source>The BIOS started a boot program that was made for another card.</source>
        <translation>Das BIOS hat ein Startprogramm gestartet, das für eine andere Karte gemacht ist.</translation>
    </message>
    <message>
        <source>Update the BIOS or the card&apos;s boot program.</source>
        <translation>Aktualisieren Sie das BIOS oder das Startprogramm der Karte.</translation>
    </message>
    <message>
        <source>The network card can&apos;t be read</source>
        <translation>Die Netzwerkkarte ist nicht lesbar</translation>
    </message>
    <message>
        <source>The BIOS could not read the card&apos;s settings.</source>
        <translation>Das BIOS konnte die Einstellungen der Karte nicht lesen.</translation>
    </message>
    <message>
        <source>Reseat or replace the card; update the BIOS.</source>
        <translation>Stecken Sie die Karte neu ein oder tauschen Sie sie aus; aktualisieren Sie das BIOS.</translation>
    </message>
    <message>
        <source>The loader is larger than the room for it</source>
        <translation>Das Startprogramm ist größer als der Platz dafür</translation>
    </message>
    <message>
        <source>UEFI: the file did not fit the memory that was set aside. BIOS: the card&apos;s own memory is damaged.</source>
        <translation>UEFI: Die Datei passte nicht in den vorgesehenen Speicher. BIOS: Der Speicher der Karte ist beschädigt.</translation>
    </message>
    <message>
        <source>Choose another loader for this client; update the firmware.</source>
        <translation>Wählen Sie ein anderes Startprogramm für diesen Client; aktualisieren Sie die Firmware.</translation>
    </message>
    <message>
        <source>The BIOS does not support this boot program</source>
        <translation>Das BIOS unterstützt dieses Startprogramm nicht</translation>
    </message>
    <message>
        <source>The card&apos;s boot program needs memory that this BIOS does not give it.</source>
        <translation>Das Startprogramm der Karte braucht Speicher, den dieses BIOS ihm nicht gibt.</translation>
    </message>
    <message>
        <source>Update the BIOS.</source>
        <translation>Aktualisieren Sie das BIOS.</translation>
    </message>
    <message>
        <source>Network card error</source>
        <translation>Fehler der Netzwerkkarte</translation>
    </message>
    <message>
        <source>The firmware could not use the network card, or refused the address it was given.</source>
        <translation>Die Firmware konnte die Netzwerkkarte nicht benutzen oder lehnte die Adresse ab, die sie bekam.</translation>
    </message>
    <message>
        <source>Look whether two DHCP servers answer (Network page), then reseat or replace the card.</source>
        <translation>Sehen Sie nach, ob zwei DHCP-Server antworten (Seite „Netz“); stecken Sie dann die Karte neu ein oder tauschen Sie sie aus.</translation>
    </message>
    <message>
        <source>The firmware had no memory left for the download.</source>
        <translation>Die Firmware hatte keinen Speicher mehr für das Herunterladen.</translation>
    </message>
    <message>
        <source>Update the firmware; switch other network boot entries off.</source>
        <translation>Aktualisieren Sie die Firmware; schalten Sie andere Einträge für den Netzwerkstart aus.</translation>
    </message>
    <message>
        <source>No answer to ARP</source>
        <translation>Keine Antwort auf ARP</translation>
    </message>
    <message>
        <source>The PC could not find the server or the router on its network: it has an address of another network, or a switch stands in between.</source>
        <translation>Der PC konnte den Server oder den Router in seinem Netz nicht finden: Er hat eine Adresse eines anderen Netzes, oder ein Switch steht im Weg.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look for a second DHCP server on the Network page.</source>
        <translation>Vergleichen Sie die Adressen von PC und Server; suchen Sie auf der Seite „Netz“ nach einem zweiten DHCP-Server.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>The card sees no link.</source>
        <translation>Die Karte sieht keine Verbindung.</translation>
    </message>
    <message>
        <source>No usable offer came</source>
        <translation>Kein brauchbares Angebot kam</translation>
    </message>
    <message>
        <source>Nobody answered, or all answers came without anything to boot: an address alone is not enough for UEFI.</source>
        <translation>Niemand hat geantwortet, oder alle Antworten kamen ohne etwas zum Starten: Eine Adresse allein genügt UEFI nicht.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline. Nothing there: its packets do not arrive here (wrong network card, VLAN, firewall). Offers there: the firmware ignores them; let Netseat give out the addresses too.</source>
        <translation>Sehen Sie in den Verlauf des Clients. Steht dort nichts: Seine Pakete kommen hier nicht an (falsche Netzwerkkarte, VLAN, Firewall). Stehen dort Angebote: Die Firmware beachtet sie nicht; lassen Sie Netseat auch die Adressen vergeben.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>An offer came, but the question for the loader that followed (UDP port 4011 or 69) got no answer.</source>
        <translation>Ein Angebot kam, aber die folgende Frage nach dem Startprogramm (UDP-Port 4011 oder 69) blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>Let UDP ports 67, 69 and 4011 through the firewall of this computer.</source>
        <translation>Lassen Sie die UDP-Ports 67, 69 und 4011 durch die Firewall dieses Rechners.</translation>
    </message>
    <message>
        <source>The BIOS could not copy memory</source>
        <translation>Das BIOS konnte Speicher nicht kopieren</translation>
    </message>
    <message>
        <source>A fault of the BIOS.</source>
        <translation>Ein Fehler des BIOS.</translation>
    </message>
    <message>
        <source>Network boot was cancelled</source>
        <translation>Der Netzwerkstart wurde abgebrochen</translation>
    </message>
    <message>
        <source>A key was pressed, or the server told the PC to go on with its own disk.</source>
        <translation>Eine Taste wurde gedrückt, oder der Server ließ den PC mit seiner eigenen Platte weitermachen.</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard. Look whether the client&apos;s entry is &quot;own disk&quot;.</source>
        <translation>Starten Sie ihn noch einmal, ohne die Tastatur zu berühren. Sehen Sie nach, ob der Eintrag des Clients „eigene Platte“ ist.</translation>
    </message>
    <message>
        <source>The server said: nobody there</source>
        <translation>Der Server sagt: niemand da</translation>
    </message>
    <message>
        <source>The computer that was to send the loader answered that no service runs on that port.</source>
        <translation>Der Rechner, der das Startprogramm schicken sollte, antwortete, dass auf diesem Port kein Dienst läuft.</translation>
    </message>
    <message>
        <source>Start the services. If they run, the PC asks another computer: look for a second DHCP server.</source>
        <translation>Starten Sie die Dienste. Wenn sie laufen, fragt der PC einen anderen Rechner: Suchen Sie nach einem zweiten DHCP-Server.</translation>
    </message>
    <message>
        <source>The server refused the loader</source>
        <translation>Der Server hat das Startprogramm verweigert</translation>
    </message>
    <message>
        <source>The TFTP server answered with an error: mostly the file does not exist.</source>
        <translation>Der TFTP-Server antwortete mit einem Fehler: Meist gibt es die Datei nicht.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name of the file; choose a loader that is there.</source>
        <translation>Suchen Sie den Namen der Datei im Protokoll des Clients; wählen Sie ein vorhandenes Startprogramm.</translation>
    </message>
    <message>
        <source>The download stopped</source>
        <translation>Das Herunterladen brach ab</translation>
    </message>
    <message>
        <source>The loader was begun and not received whole.</source>
        <translation>Das Startprogramm wurde begonnen und nicht ganz empfangen.</translation>
    </message>
    <message>
        <source>Check cable and switch port; look at the client&apos;s log for the transfer.</source>
        <translation>Prüfen Sie Kabel und Switch-Port; suchen Sie die Übertragung im Protokoll des Clients.</translation>
    </message>
    <message>
        <source>The TFTP server can&apos;t be found</source>
        <translation>Der TFTP-Server ist nicht zu finden</translation>
    </message>
    <message>
        <source>The PC knows the server&apos;s address, but nobody on its network has it.</source>
        <translation>Der PC kennt die Adresse des Servers, aber niemand in seinem Netz hat sie.</translation>
    </message>
    <message>
        <source>The TFTP server does not answer</source>
        <translation>Der TFTP-Server antwortet nicht</translation>
    </message>
    <message>
        <source>The PC asked for its loader and got no answer at all.</source>
        <translation>Der PC hat nach seinem Startprogramm gefragt und gar keine Antwort bekommen.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer; look whether TFTP runs, and whether another DHCP server names another computer.</source>
        <translation>Lassen Sie UDP-Port 69 durch die Firewall dieses Rechners; sehen Sie nach, ob TFTP läuft und ob ein anderer DHCP-Server einen anderen Rechner nennt.</translation>
    </message>
    <message>
        <source>An answer that is no TFTP</source>
        <translation>Eine Antwort, die kein TFTP ist</translation>
    </message>
    <message>
        <source>Something else answered on the port of TFTP.</source>
        <translation>Etwas anderes hat auf dem Port von TFTP geantwortet.</translation>
    </message>
    <message>
        <source>Look which computer answers: the client&apos;s log names ours.</source>
        <translation>Sehen Sie nach, welcher Rechner antwortet: Das Protokoll des Clients nennt unseren.</translation>
    </message>
    <message>
        <source>The transfer was cancelled</source>
        <translation>Die Übertragung wurde abgebrochen</translation>
    </message>
    <message>
        <source>A key was pressed.</source>
        <translation>Eine Taste wurde gedrückt.</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard.</source>
        <translation>Starten Sie ihn noch einmal, ohne die Tastatur zu berühren.</translation>
    </message>
    <message>
        <source>The loader began to arrive, then the next block did not come.</source>
        <translation>Das Startprogramm begann anzukommen, dann blieb der nächste Block aus.</translation>
    </message>
    <message>
        <source>Check cable and switch port; a smaller packet size helps where a tunnel or VPN is in between.</source>
        <translation>Prüfen Sie Kabel und Switch-Port; kleinere Pakete helfen, wo ein Tunnel oder VPN dazwischen ist.</translation>
    </message>
    <message>
        <source>The TFTP server reported an error</source>
        <translation>Der TFTP-Server hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>The answer was an error instead of the file.</source>
        <translation>Statt der Datei kam ein Fehler als Antwort.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for what it asked for.</source>
        <translation>Sehen Sie im Protokoll des Clients nach, wonach er gefragt hat.</translation>
    </message>
    <message>
        <source>No connection to the TFTP server</source>
        <translation>Keine Verbindung zum TFTP-Server</translation>
    </message>
    <message>
        <source>The transfer could not be opened.</source>
        <translation>Die Übertragung ließ sich nicht beginnen.</translation>
    </message>
    <message>
        <source>Reading from the TFTP server failed</source>
        <translation>Lesen vom TFTP-Server fehlgeschlagen</translation>
    </message>
    <message>
        <source>The transfer broke off.</source>
        <translation>Die Übertragung brach ab.</translation>
    </message>
    <message>
        <source>Check cable and switch port.</source>
        <translation>Prüfen Sie Kabel und Switch-Port.</translation>
    </message>
    <message>
        <source>Too many TFTP packets</source>
        <translation>Zu viele TFTP-Pakete</translation>
    </message>
    <message>
        <source>The file is longer than its size was said to be, or larger than the boot program can take.</source>
        <translation>Die Datei ist länger als angekündigt oder größer, als das Startprogramm der Karte sie aufnehmen kann.</translation>
    </message>
    <message>
        <source>Choose another loader for this client.</source>
        <translation>Wählen Sie ein anderes Startprogramm für diesen Client.</translation>
    </message>
    <message>
        <source>The loader does not exist</source>
        <translation>Das Startprogramm gibt es nicht</translation>
    </message>
    <message>
        <source>The TFTP server has no file of the name that the PC was told.</source>
        <translation>Der TFTP-Server hat keine Datei mit dem Namen, der dem PC genannt wurde.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name. If it is none of ours, another DHCP server names it.</source>
        <translation>Suchen Sie den Namen im Protokoll des Clients. Ist es keiner von unseren, nennt ihn ein anderer DHCP-Server.</translation>
    </message>
    <message>
        <source>The TFTP server refuses the loader</source>
        <translation>Der TFTP-Server verweigert das Startprogramm</translation>
    </message>
    <message>
        <source>The file is there and may not be read.</source>
        <translation>Die Datei ist da und darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the loader folder.</source>
        <translation>Prüfen Sie die Rechte der Datei im Ordner der Startprogramme.</translation>
    </message>
    <message>
        <source>TFTP packets of a wrong size</source>
        <translation>TFTP-Pakete von falscher Größe</translation>
    </message>
    <message>
        <source>The blocks that came are larger than the PC asked for.</source>
        <translation>Die empfangenen Blöcke sind größer, als der PC sie verlangt hat.</translation>
    </message>
    <message>
        <source>Choose another loader; update the card&apos;s boot program.</source>
        <translation>Wählen Sie ein anderes Startprogramm; aktualisieren Sie das Startprogramm der Karte.</translation>
    </message>
    <message>
        <source>Nobody offered an address</source>
        <translation>Niemand hat eine Adresse angeboten</translation>
    </message>
    <message>
        <source>The PC asked for an address and got no answer, neither from a DHCP server nor from Netseat.</source>
        <translation>Der PC hat nach einer Adresse gefragt und keine Antwort bekommen, weder von einem DHCP-Server noch von Netseat.</translation>
    </message>
    <message>
        <source>Look whether the PC appears in the list at all. If not: cable, VLAN, wrong network card chosen on the Network page, or a firewall that blocks UDP port 67. A switch port may also come up too late.</source>
        <translation>Sehen Sie nach, ob der PC überhaupt in der Liste erscheint. Wenn nicht: Kabel, VLAN, falsche Netzwerkkarte auf der Seite „Netz“ oder eine Firewall, die UDP-Port 67 sperrt. Vielleicht ist auch ein Switch-Port zu spät bereit.</translation>
    </message>
    <message>
        <source>Something to boot, but no address</source>
        <translation>Etwas zum Starten, aber keine Adresse</translation>
    </message>
    <message>
        <source>Netseat told what to boot, as a proxy, but no DHCP server gave an address.</source>
        <translation>Netseat hat als Proxy gesagt, was zu starten ist, aber kein DHCP-Server gab eine Adresse.</translation>
    </message>
    <message>
        <source>Start the other DHCP server, or let Netseat give out addresses (Network page, full).</source>
        <translation>Starten Sie den anderen DHCP-Server oder lassen Sie Netseat die Adressen vergeben (Seite „Netz“, vollständig).</translation>
    </message>
    <message>
        <source>An address, but nothing to boot</source>
        <translation>Eine Adresse, aber nichts zum Starten</translation>
    </message>
    <message>
        <source>A DHCP server answered without the name of a loader. Netseat&apos;s offer did not arrive or was not taken.</source>
        <translation>Ein DHCP-Server hat ohne den Namen eines Startprogramms geantwortet. Netseats Angebot kam nicht an oder wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Register the PC. If it is: look for another DHCP server on the Network page, and use &quot;proxy&quot; beside it; or enter the lines for it that Netseat shows.</source>
        <translation>Melden Sie den PC an. Ist er es schon: Suchen Sie auf der Seite „Netz“ nach einem anderen DHCP-Server und verwenden Sie daneben „Proxy“; oder tragen Sie dort die Zeilen ein, die Netseat dafür zeigt.</translation>
    </message>
    <message>
        <source>No answer on port 4011</source>
        <translation>Keine Antwort auf Port 4011</translation>
    </message>
    <message>
        <source>The PC took the offer of a proxy and asked it for the loader in vain.</source>
        <translation>Der PC hat das Angebot eines Proxys angenommen und ihn vergeblich nach dem Startprogramm gefragt.</translation>
    </message>
    <message>
        <source>Let UDP port 4011 through the firewall of this computer.</source>
        <translation>Lassen Sie UDP-Port 4011 durch die Firewall dieses Rechners.</translation>
    </message>
    <message>
        <source>The boot program is at odds with the card</source>
        <translation>Das Startprogramm verträgt sich nicht mit der Karte</translation>
    </message>
    <message>
        <source>A call to the card&apos;s driver is not supported.</source>
        <translation>Ein Aufruf des Kartentreibers wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Update the card&apos;s boot program.</source>
        <translation>Aktualisieren Sie das Startprogramm der Karte.</translation>
    </message>
    <message>
        <source>No cable</source>
        <translation>Kein Kabel</translation>
    </message>
    <message>
        <source>Check cable and switch port. Some PCs try every card in turn: this may be another one than you mean.</source>
        <translation>Prüfen Sie Kabel und Switch-Port. Manche PCs probieren alle Karten der Reihe nach: Dies kann eine andere sein, als Sie meinen.</translation>
    </message>
    <message>
        <source>The network card can&apos;t be started</source>
        <translation>Die Netzwerkkarte lässt sich nicht starten</translation>
    </message>
    <message>
        <source>The card did not start up.</source>
        <translation>Die Karte ist nicht angelaufen.</translation>
    </message>
    <message>
        <source>Disconnect the PC from power for a minute; reseat or replace the card.</source>
        <translation>Trennen Sie den PC eine Minute vom Strom; stecken Sie die Karte neu ein oder tauschen Sie sie aus.</translation>
    </message>
    <message>
        <source>The network card&apos;s settings can&apos;t be read</source>
        <translation>Die Einstellungen der Netzwerkkarte sind nicht lesbar</translation>
    </message>
    <message>
        <source>The card&apos;s own memory is damaged.</source>
        <translation>Der Speicher der Karte ist beschädigt.</translation>
    </message>
    <message>
        <source>Replace the card.</source>
        <translation>Tauschen Sie die Karte aus.</translation>
    </message>
    <message>
        <source>The network card has no valid MAC address</source>
        <translation>Die Netzwerkkarte hat keine gültige MAC-Adresse</translation>
    </message>
    <message>
        <source>No boot server answered</source>
        <translation>Kein Startserver hat geantwortet</translation>
    </message>
    <message>
        <source>The PC looked for a boot server by multicast and found none.</source>
        <translation>Der PC hat per Multicast nach einem Startserver gesucht und keinen gefunden.</translation>
    </message>
    <message>
        <source>Another DHCP server asks for that: remove its PXE options (43, 60).</source>
        <translation>Ein anderer DHCP-Server verlangt das: Entfernen Sie seine PXE-Optionen (43, 60).</translation>
    </message>
    <message>
        <source>The boot menu that was sent is damaged</source>
        <translation>Das übermittelte Startmenü ist beschädigt</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that contradict one another.</source>
        <translation>Ein DHCP-Server schickt PXE-Optionen, die einander widersprechen.</translation>
    </message>
    <message>
        <source>Remove option 43 from the other DHCP server.</source>
        <translation>Entfernen Sie Option 43 aus dem anderen DHCP-Server.</translation>
    </message>
    <message>
        <source>No address for looking up boot servers</source>
        <translation>Keine Adresse für die Suche nach Startservern</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that are not complete.</source>
        <translation>Ein DHCP-Server schickt unvollständige PXE-Optionen.</translation>
    </message>
    <message>
        <source>No list of boot servers</source>
        <translation>Keine Liste von Startservern</translation>
    </message>
    <message>
        <source>Remove options 43 and 60 from the other DHCP server.</source>
        <translation>Entfernen Sie die Optionen 43 und 60 aus dem anderen DHCP-Server.</translation>
    </message>
    <message>
        <source>No boot server found</source>
        <translation>Kein Startserver gefunden</translation>
    </message>
    <message>
        <source>A DHCP server says by option 60 that it is a boot server itself, and is none.</source>
        <translation>Ein DHCP-Server sagt mit Option 60, dass er selbst ein Startserver ist, und ist keiner.</translation>
    </message>
    <message>
        <source>Remove option 60 (&quot;PXEClient&quot;) from the other DHCP server.</source>
        <translation>Entfernen Sie Option 60 („PXEClient“) aus dem anderen DHCP-Server.</translation>
    </message>
    <message>
        <source>The loader is too large</source>
        <translation>Das Startprogramm ist zu groß</translation>
    </message>
    <message>
        <source>A file for UEFI was sent to a BIOS, or the lowest memory is nearly full.</source>
        <translation>Eine Datei für UEFI wurde an ein BIOS geschickt, oder der unterste Speicher ist fast voll.</translation>
    </message>
    <message>
        <source>Set this client&apos;s loader to automatic. If another DHCP server names the file, let it tell BIOS and UEFI apart.</source>
        <translation>Stellen Sie das Startprogramm dieses Clients auf automatisch. Nennt ein anderer DHCP-Server die Datei, muss er BIOS und UEFI unterscheiden.</translation>
    </message>
    <message>
        <source>Unexpected network error</source>
        <translation>Unerwarteter Netzwerkfehler</translation>
    </message>
    <message>
        <source>The firmware has no better word. It is often shown when the answer of two servers contradict each other, or the loader was not accepted.</source>
        <translation>Die Firmware hat kein besseres Wort dafür. Oft erscheint er, wenn sich die Antworten zweier Server widersprechen oder das Startprogramm nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage that it reached; turn Secure Boot off for a try.</source>
        <translation>Sehen Sie im Verlauf des Clients nach, welche Stufe er erreicht hat; schalten Sie Secure Boot versuchsweise aus.</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program was damaged in memory</source>
        <translation>Das Startprogramm der Netzwerkkarte wurde im Speicher beschädigt</translation>
    </message>
    <message>
        <source>Another boot program overwrote it.</source>
        <translation>Ein anderes Startprogramm hat es überschrieben.</translation>
    </message>
    <message>
        <source>Turn off other boot programs in the BIOS setup.</source>
        <translation>Schalten Sie andere Startprogramme in den BIOS-Einstellungen aus.</translation>
    </message>
    <message>
        <source>The PC gives up booting from the network</source>
        <translation>Der PC gibt den Start über das Netz auf</translation>
    </message>
    <message>
        <source>This is only the last line: what went wrong stands above it.</source>
        <translation>Das ist nur die letzte Zeile: Was fehlschlug, steht darüber.</translation>
    </message>
    <message>
        <source>Look for a code above this line on the screen.</source>
        <translation>Suchen Sie auf dem Bildschirm nach einem Code über dieser Zeile.</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a PC whose boot failed, and the last step that it came to: &quot;pc-04 (Asks for the loader)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Boots in 5 minutes</source>
        <translation>Starts in 5 Minuten</translation>
    </message>
    <message>
        <source>Boots in a quarter of an hour</source>
        <translation>Starts in einer Viertelstunde</translation>
    </message>
    <message>
        <source>Boots per hour</source>
        <translation>Starts je Stunde</translation>
    </message>
    <message>
        <source>Boots in 6 hours</source>
        <translation>Starts in 6 Stunden</translation>
    </message>
    <message>
        <source>Traffic of the disks</source>
        <translation>Verkehr der Platten</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>How long boots took</source>
        <translation>Dauer der Starts</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>A boot</source>
        <translation>Ein Start</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>from one time of day to another</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a time, and what a chart shows for it: &quot;10:32: 8 up, 1 booting&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 read, %2 written</source>
        <extracomment>two amounts of data per second</extracomment>
        <translation>%1 gelesen, %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 up, %2 booting</source>
        <extracomment>two numbers of clients</extracomment>
        <translation>%1 laufen, %2 starten</translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n gut</numerusform>
            <numerusform>%n gut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>numbers of boots: &quot;12 good, 2 failed: pc-03, pc-04&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <extracomment>a PC, and how long its boot took</extracomment>
        <translation>%1 brauchte %2</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <translation>Zuletzt: %1.</translation>
    </message>
    <message>
        <source>%1 Most at %2: %3.</source>
        <translation>%1 Am meisten um %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n Start</numerusform>
            <numerusform>%n Starts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none failed.</source>
        <translation>%1, keiner schlug fehl.</translation>
    </message>
    <message>
        <source>%1, of which %2 failed.</source>
        <translation>%1, davon %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>Median %1, before that %2</source>
        <translation>Median %1, davor %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Slowest: %2, %3 in %n boots.</source>
        <extracomment>what is known of all boots; then of the PC whose boots take longest</extracomment>
        <translation>
            <numerusform>%1. Am langsamsten: %2, %3 bei %n Start.</numerusform>
            <numerusform>%1. Am langsamsten: %2, %3 bei %n Starts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this time yet. While the program runs, each minute adds a point.</source>
        <translation>Von dieser Zeit ist noch nichts bekannt. Solange das Programm läuft, kommt jede Minute ein Punkt hinzu.</translation>
    </message>
    <message>
        <source>No PC booted in this time. Turn on one that is set to start from the network.</source>
        <translation>In dieser Zeit ist kein PC gestartet. Schalten Sie einen ein, der vom Netz starten soll.</translation>
    </message>
</context>
<context>
    <name>ChartTicks</name>
    <message>
        <source>%1/s</source>
        <extracomment>an amount of data per second, on the axis of a chart: &quot;20 MiB/s&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>a day on the axis of a chart: &quot;Fri 27&quot;; see QLocale::toString()</extracomment>
        <translation>ddd d.</translation>
    </message>
</context>
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
    <name>ClientList</name>
    <message>
        <source>The image %1 has no version %2.</source>
        <translation>Das Abbild %1 hat keine Version %2.</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;.</source>
        <translation>Es gibt kein Abbild „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address.</source>
        <translation>„%1“ ist keine MAC-Adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address.</source>
        <translation>„%1“ ist keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mode. There are: reset, keep, own, read-only.</source>
        <translation>„%1“ ist kein Modus. Es gibt: reset, keep, own, read-only.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a change of one field: &quot;Group: Room 12 → Library&quot;</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>follows its group</source>
        <translation>folgt seiner Gruppe</translation>
    </message>
    <message>
        <source>no longer follows its group</source>
        <translation>folgt seiner Gruppe nicht mehr</translation>
    </message>
    <message>
        <source>A quoted field has no end.</source>
        <translation>Ein Feld in Anführungszeichen hat kein Ende.</translation>
    </message>
    <message>
        <source>This PC stands in the list twice.</source>
        <translation>Dieser PC steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>ClientsModel</name>
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
    <name>EntryText</name>
    <message>
        <source>A system in memory</source>
        <translation>Ein System im Speicher</translation>
    </message>
    <message>
        <source>Another boot server</source>
        <translation>Ein anderer Startserver</translation>
    </message>
    <message>
        <source>The machine&apos;s own disk</source>
        <translation>Die eigene Platte des Geräts</translation>
    </message>
    <message>
        <source>A kernel with its RAM disks: live systems, installers, tools.</source>
        <translation>Ein Kernel mit seinen RAM-Disks: Live-Systeme, Installationsprogramme, Werkzeuge.</translation>
    </message>
    <message>
        <source>A boot program or script of another server, by its address.</source>
        <translation>Ein Startprogramm oder Skript eines anderen Servers, über dessen Adresse.</translation>
    </message>
    <message>
        <source>What is installed on the disk in the machine.</source>
        <translation>Was auf der Platte im Gerät installiert ist.</translation>
    </message>
    <message>
        <source>netboot.xyz: installers and tools from the internet; PCs need a router</source>
        <translation>netboot.xyz: Installationsprogramme und Werkzeuge aus dem Internet; die PCs brauchen einen Router</translation>
    </message>
    <message>
        <source>Memory test (package memtest86+ on this computer)</source>
        <translation>Speichertest (Paket memtest86+ auf diesem Rechner)</translation>
    </message>
    <message>
        <source>Debian&apos;s installer from the internet; PCs need a router</source>
        <translation>Debians Installationsprogramm aus dem Internet; die PCs brauchen einen Router</translation>
    </message>
    <message>
        <source>Debian live, from its CD-ROM image</source>
        <translation>Debian live, aus seinem CD-Abbild</translation>
    </message>
    <message>
        <source>Ubuntu live, from its CD-ROM image; PCs need 8 GiB of memory and more</source>
        <translation>Ubuntu live, aus seinem CD-Abbild; die PCs brauchen 8 GiB Speicher und mehr</translation>
    </message>
    <message>
        <source>Fedora live, from its CD-ROM image, which is loaded whole</source>
        <translation>Fedora live, aus seinem CD-Abbild, das ganz geladen wird</translation>
    </message>
    <message>
        <source>Installer of Fedora or Red Hat, from its CD-ROM image</source>
        <translation>Installationsprogramm von Fedora oder Red Hat, aus seinem CD-Abbild</translation>
    </message>
    <message>
        <source>address of this server</source>
        <translation>Adresse dieses Servers</translation>
    </message>
    <message>
        <source>its HTTP service: http://10.0.0.1</source>
        <translation>sein HTTP-Dienst: http://10.0.0.1</translation>
    </message>
    <message>
        <source>address of its folder of files</source>
        <translation>Adresse seines Dateiordners</translation>
    </message>
    <message>
        <source>address of the files of the CD-ROM image</source>
        <translation>Adresse der Dateien im CD-Abbild</translation>
    </message>
    <message>
        <source>address of the whole CD-ROM image</source>
        <translation>Adresse des ganzen CD-Abbilds</translation>
    </message>
    <message>
        <source>name of the client</source>
        <translation>Name des Clients</translation>
    </message>
    <message>
        <source>group of the client</source>
        <translation>Gruppe des Clients</translation>
    </message>
    <message>
        <source>MAC address of the client</source>
        <translation>MAC-Adresse des Clients</translation>
    </message>
    <message>
        <source>IP address of the client</source>
        <translation>IP-Adresse des Clients</translation>
    </message>
    <message>
        <source>an identity that is the client&apos;s alone</source>
        <translation>eine Kennung, die nur der Client hat</translation>
    </message>
    <message>
        <source>pcbios or efi</source>
        <translation>pcbios oder efi</translation>
    </message>
    <message>
        <source>processor that iPXE was built for</source>
        <translation>Prozessor, für den iPXE gebaut ist</translation>
    </message>
    <message>
        <source>kpxe with BIOS, efi with UEFI</source>
        <translation>kpxe mit BIOS, efi mit UEFI</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
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
    <message>
        <source>Lost its disk while it ran, and has not come back</source>
        <translation>Hat im Betrieb seine Platte verloren und ist nicht zurückgekommen</translation>
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
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 T %2 h</translation>
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
    <message>
        <source>%1: %2</source>
        <extracomment>a network card, and what is known of it</extracomment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Undo brings their settings back, but no disk.</source>
        <translation>Rückgängig bringt ihre Einstellungen zurück, aber keine Platte.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>somebody, then what happened: &quot;pc-01: Its disk is in use.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n neues Gerät</numerusform>
            <numerusform>%n neue Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has lost its disk</source>
        <translation>%1 hat seine Platte verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have lost their disks</source>
        <translation>
            <numerusform>%n Client hat seine Platte verloren</numerusform>
            <numerusform>%n Clients haben ihre Platten verloren</numerusform>
        </translation>
    </message>
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
    <message>
        <source>The services can&apos;t be reached</source>
        <translation>Die Dienste sind nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>%n services have failed</source>
        <translation>
            <numerusform>%n Dienst ist ausgefallen</numerusform>
            <numerusform>%n Dienste sind ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended</source>
        <translation>
            <numerusform>%n Aufgabe ist zu Ende</numerusform>
            <numerusform>%n Aufgaben sind zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>A job has failed</source>
        <translation>Eine Aufgabe ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>Eine Aufgabe ist fertig</translation>
    </message>
    <message>
        <source>No room: new boots wait</source>
        <translation>Kein Platz: neue Starts warten</translation>
    </message>
    <message>
        <source>Room for disks runs out</source>
        <translation>Der Platz für Platten wird knapp</translation>
    </message>
    <message>
        <source>Another DHCP server answers</source>
        <translation>Ein anderer DHCP-Server antwortet</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Abbilder zeigen</translation>
    </message>
    <message>
        <source>Show network</source>
        <translation>Netz zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>Cable, link and address are there: PCs can boot through it.</source>
        <translation>Kabel, Verbindung und Adresse sind da: Darüber können PCs starten.</translation>
    </message>
    <message>
        <source>It works, but slowly: at less than 1 Gbit/s a few PCs at most start at a time. Look at the cable and the switch.</source>
        <translation>Es geht, aber langsam: Unter 1 Gbit/s starten höchstens wenige PCs zugleich. Prüfen Sie Kabel und Switch.</translation>
    </message>
    <message>
        <source>A virtual card: only virtual machines are on it, or what it is a bridge to.</source>
        <translation>Eine virtuelle Karte: An ihr hängen nur virtuelle Maschinen, oder das, wozu sie eine Brücke ist.</translation>
    </message>
    <message>
        <source>No link: put the cable in, at both ends, and turn the switch on. This list follows.</source>
        <translation>Keine Verbindung: Stecken Sie das Kabel an beiden Enden ein und schalten Sie den Switch ein. Diese Liste folgt.</translation>
    </message>
    <message>
        <source>It has no IPv4 address: give it a fixed one in the network settings of this computer, like 192.168.50.1/24. This list follows.</source>
        <translation>Sie hat keine IPv4-Adresse: Geben Sie ihr in den Netzeinstellungen dieses Rechners eine feste, etwa 192.168.50.1/24. Diese Liste folgt.</translation>
    </message>
    <message>
        <source>Wi-Fi: the firmware of PCs can&apos;t boot over it. Use a card with a cable.</source>
        <translation>WLAN: Die Firmware von PCs kann darüber nicht starten. Nehmen Sie eine Karte mit Kabel.</translation>
    </message>
    <message>
        <source>It leads to this computer only.</source>
        <translation>Sie führt nur zu diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>PCs with BIOS and UEFI</source>
        <translation>PCs mit BIOS und UEFI</translation>
    </message>
    <message>
        <source>PCs with BIOS</source>
        <translation>PCs mit BIOS</translation>
    </message>
    <message>
        <source>PCs with UEFI</source>
        <translation>PCs mit UEFI</translation>
    </message>
    <message>
        <source>some machines</source>
        <translation>manche Geräte</translation>
    </message>
    <message>
        <source>tells %1 to boot from %2</source>
        <translation>lässt %1 von %2 starten</translation>
    </message>
    <message>
        <source>tells %1 to boot %2</source>
        <translation>lässt %1 %2 starten</translation>
    </message>
    <message>
        <source>tells %1 to boot %2 from %3</source>
        <translation>lässt %1 %2 von %3 starten</translation>
    </message>
    <message>
        <source>%1 gives out addresses and %2.</source>
        <translation>%1 vergibt Adressen und %2.</translation>
    </message>
    <message>
        <source>%1 gives out addresses.</source>
        <translation>%1 vergibt Adressen.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>No other DHCP server answers on %1.</source>
        <translation>Auf %1 antwortet kein anderer DHCP-Server.</translation>
    </message>
    <message numerus="yes">
        <source>%n other DHCP servers answer on %1:</source>
        <translation>
            <numerusform>Auf %1 antwortet %n anderer DHCP-Server:</numerusform>
            <numerusform>Auf %1 antworten %n andere DHCP-Server:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gives out addresses here, so Netseat must.</source>
        <translation>Niemand sonst vergibt hier Adressen, also muss Netseat es tun.</translation>
    </message>
    <message>
        <source>The addresses are given out already. Netseat adds only what PCs boot, and nothing changes for anybody else.</source>
        <translation>Die Adressen werden schon vergeben. Netseat ergänzt nur, was PCs starten; für alle anderen ändert sich nichts.</translation>
    </message>
    <message>
        <source>The addresses are given out already, by more than one: turn all but one off, or two machines get one address sooner or later.</source>
        <translation>Die Adressen werden schon vergeben, von mehr als einem: Schalten Sie alle bis auf einen ab, sonst bekommen früher oder später zwei Geräte eine Adresse.</translation>
    </message>
    <message>
        <source>Another server tells PCs what to boot, too: which answer they follow is chance. Take options 66 and 67 out there.</source>
        <translation>Auch ein anderer Server sagt PCs, was sie starten: Welcher Antwort sie folgen, ist Zufall. Nehmen Sie dort die Optionen 66 und 67 heraus.</translation>
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
    <name>StopServicesText</name>
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
        <source>Stop services</source>
        <translation>Dienste anhalten</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>It ignores what it is offered.</source>
        <translation>Er geht auf kein Angebot ein.</translation>
    </message>
    <message>
        <source>The PC asked for an address again and again. Netseat offered one each time, and the PC took none. Some firmware ignores the second answer where another DHCP server answers too.</source>
        <translation>Der PC hat immer wieder nach einer Adresse gefragt. Netseat hat jedes Mal eine angeboten, und der PC nahm keine. Manche Firmware beachtet die zweite Antwort nicht, wo auch ein anderer DHCP-Server antwortet.</translation>
    </message>
    <message>
        <source>Let Netseat give out the addresses (full), or enter the lines for the other DHCP server that the Network page shows.</source>
        <translation>Lassen Sie Netseat die Adressen vergeben (vollständig) oder tragen Sie im anderen DHCP-Server die Zeilen ein, die die Seite „Netz“ zeigt.</translation>
    </message>
    <message>
        <source>There was no address left for it.</source>
        <translation>Für ihn war keine Adresse mehr übrig.</translation>
    </message>
    <message>
        <source>All addresses of the pool are taken.</source>
        <translation>Alle Adressen des Vorrats sind belegt.</translation>
    </message>
    <message>
        <source>Enlarge the pool on the Network page, or give this client a fixed address.</source>
        <translation>Vergrößern Sie den Vorrat auf der Seite „Netz“ oder geben Sie diesem Client eine feste Adresse.</translation>
    </message>
    <message>
        <source>Its address is disputed.</source>
        <translation>Seine Adresse ist strittig.</translation>
    </message>
    <message>
        <source>The PC insists on an address that is not from here, or says that another computer uses the one it was given. Mostly a second DHCP server is on the network.</source>
        <translation>Der PC besteht auf einer Adresse, die nicht von hier ist, oder sagt, dass ein anderer Rechner die benutzt, die er bekam. Meist ist ein zweiter DHCP-Server im Netz.</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page; use &quot;proxy&quot; beside one.</source>
        <translation>Suchen Sie auf der Seite „Netz“ nach anderen DHCP-Servern; verwenden Sie neben einem solchen „Proxy“.</translation>
    </message>
    <message>
        <source>It was told what to load and never asked for it.</source>
        <translation>Er weiß, was er laden soll, und hat nie danach gefragt.</translation>
    </message>
    <message>
        <source>Its request does not arrive: a firewall on this computer blocks TFTP, or the PC took the file name of another DHCP server.</source>
        <translation>Seine Anfrage kommt nicht an: Eine Firewall auf diesem Rechner sperrt TFTP, oder der PC nahm den Dateinamen eines anderen DHCP-Servers.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall; look for other DHCP servers on the Network page.</source>
        <translation>Lassen Sie UDP-Port 69 durch die Firewall; suchen Sie auf der Seite „Netz“ nach anderen DHCP-Servern.</translation>
    </message>
    <message>
        <source>The loader that it asks for does not exist.</source>
        <translation>Das Startprogramm, nach dem er fragt, gibt es nicht.</translation>
    </message>
    <message>
        <source>The name may come from another DHCP server, or the boot programs are not installed.</source>
        <translation>Der Name kann von einem anderen DHCP-Server kommen, oder die Startprogramme sind nicht installiert.</translation>
    </message>
    <message>
        <source>Set the client&apos;s loader to automatic; install the package &quot;ipxe&quot;; remove options 66 and 67 from the other DHCP server.</source>
        <translation>Stellen Sie das Startprogramm des Clients auf automatisch; installieren Sie das Paket „ipxe“; entfernen Sie die Optionen 66 und 67 aus dem anderen DHCP-Server.</translation>
    </message>
    <message>
        <source>A file did not arrive whole.</source>
        <translation>Eine Datei kam nicht ganz an.</translation>
    </message>
    <message>
        <source>The transfer began and the PC went silent: a bad cable or port, a tunnel that takes only small packets, or a firewall in between.</source>
        <translation>Die Übertragung begann, und der PC verstummte: ein schlechtes Kabel oder ein schlechter Port, ein Tunnel, der nur kleine Pakete annimmt, oder eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>Check cable and switch port; let UDP port 69 through the firewall.</source>
        <translation>Prüfen Sie Kabel und Switch-Port; lassen Sie UDP-Port 69 durch die Firewall.</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent: Secure Boot?</source>
        <translation>Er hat das Startprogramm ganz geholt und ist dann verstummt: Secure Boot?</translation>
    </message>
    <message>
        <source>UEFI starts no program with an unknown signature while Secure Boot is on. Often the screen says &quot;Security violation&quot;. Otherwise the loader does not get along with this network card.</source>
        <translation>UEFI startet kein Programm mit unbekannter Signatur, solange Secure Boot an ist. Oft steht „Security violation“ auf dem Bildschirm. Sonst verträgt sich das Startprogramm nicht mit dieser Netzwerkkarte.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the PC&apos;s firmware setup. If it is off: try another loader.</source>
        <translation>Schalten Sie Secure Boot in den Firmware-Einstellungen des PCs aus. Wenn es aus ist: Probieren Sie ein anderes Startprogramm.</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent.</source>
        <translation>Er hat das Startprogramm ganz geholt und ist dann verstummt.</translation>
    </message>
    <message>
        <source>The loader does not get along with this PC&apos;s BIOS or network card.</source>
        <translation>Das Startprogramm verträgt sich nicht mit dem BIOS oder der Netzwerkkarte dieses PCs.</translation>
    </message>
    <message>
        <source>Try another loader; update the BIOS. On some boards the IOMMU must be set to automatic.</source>
        <translation>Probieren Sie ein anderes Startprogramm; aktualisieren Sie das BIOS. Auf manchen Hauptplatinen muss die IOMMU auf automatisch stehen.</translation>
    </message>
    <message>
        <source>It loads the loader again and again.</source>
        <translation>Er lädt das Startprogramm immer wieder.</translation>
    </message>
    <message>
        <source>iPXE is told to load iPXE: another DHCP server answers it with a file name of its own.</source>
        <translation>iPXE soll iPXE laden: Ein anderer DHCP-Server antwortet ihm mit einem eigenen Dateinamen.</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page, and remove options 66 and 67 there.</source>
        <translation>Suchen Sie auf der Seite „Netz“ nach anderen DHCP-Servern und entfernen Sie dort die Optionen 66 und 67.</translation>
    </message>
    <message>
        <source>iPXE runs, but does not fetch its script.</source>
        <translation>iPXE läuft, holt aber sein Skript nicht.</translation>
    </message>
    <message>
        <source>Its network driver does not get along with this card, or a firewall on this computer blocks HTTP.</source>
        <translation>Sein Netzwerktreiber verträgt sich nicht mit dieser Karte, oder eine Firewall auf diesem Rechner sperrt HTTP.</translation>
    </message>
    <message>
        <source>Try the loader &quot;snponly&quot; or &quot;undionly&quot;; let the port of HTTP through the firewall.</source>
        <translation>Probieren Sie das Startprogramm „snponly“ oder „undionly“; lassen Sie den Port von HTTP durch die Firewall.</translation>
    </message>
    <message>
        <source>It knows its disk and does not get to it.</source>
        <translation>Er kennt seine Platte und erreicht sie nicht.</translation>
    </message>
    <message>
        <source>The script was fetched, and no connection to the disk came: a firewall on this computer blocks it, or the PC&apos;s address does not fit the network.</source>
        <translation>Das Skript wurde geholt, und keine Verbindung zur Platte kam: Eine Firewall auf diesem Rechner sperrt sie, oder die Adresse des PCs passt nicht zum Netz.</translation>
    </message>
    <message>
        <source>Let TCP port 3260 through the firewall of this computer.</source>
        <translation>Lassen Sie TCP-Port 3260 durch die Firewall dieses Rechners.</translation>
    </message>
    <message>
        <source>Its disk was refused to it.</source>
        <translation>Seine Platte wurde ihm verweigert.</translation>
    </message>
    <message>
        <source>User or secret are not what they should be, or the disk is not for this PC.</source>
        <translation>Benutzer oder Geheimnis stimmen nicht, oder die Platte ist nicht für diesen PC.</translation>
    </message>
    <message>
        <source>See the log line below for the reason; compare user and secret.</source>
        <translation>Den Grund nennt die Protokollzeile unten; vergleichen Sie Benutzer und Geheimnis.</translation>
    </message>
    <message>
        <source>Its disk is in use.</source>
        <translation>Seine Platte ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Another computer has this disk: mostly two PCs with one MAC address, or a copy of the client.</source>
        <translation>Ein anderer Rechner hat diese Platte: meist zwei PCs mit derselben MAC-Adresse oder eine Kopie des Clients.</translation>
    </message>
    <message>
        <source>Switch the other one off, or disconnect it; clusters need the disk to be shared.</source>
        <translation>Schalten Sie den anderen aus oder trennen Sie ihn; für Cluster muss die Platte geteilt sein.</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be read.</source>
        <translation>Seine Platte ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The image or the client&apos;s own disk can&apos;t be opened, is damaged, or the file system below failed.</source>
        <translation>Das Abbild oder die eigene Platte des Clients lässt sich nicht öffnen, ist beschädigt, oder das Dateisystem darunter ist ausgefallen.</translation>
    </message>
    <message>
        <source>See the log line below for the file; look at this computer&apos;s disk; go back to an earlier version.</source>
        <translation>Die Datei nennt die Protokollzeile unten; prüfen Sie die Platte dieses Rechners; gehen Sie zu einer früheren Version zurück.</translation>
    </message>
    <message>
        <source>There was no room for its disk.</source>
        <translation>Für seine Platte war kein Platz.</translation>
    </message>
    <message>
        <source>What the PC writes needs room on this computer, and there is none, or the client&apos;s limit is reached.</source>
        <translation>Was der PC schreibt, braucht Platz auf diesem Rechner, und es ist keiner da, oder die Obergrenze des Clients ist erreicht.</translation>
    </message>
    <message>
        <source>Make room: remove versions or disks that nobody needs; raise the limit.</source>
        <translation>Schaffen Sie Platz: Entfernen Sie Versionen oder Platten, die niemand braucht; heben Sie die Obergrenze an.</translation>
    </message>
    <message>
        <source>The disk was attached, and nothing reads from it.</source>
        <translation>Die Platte wurde verbunden, und nichts liest von ihr.</translation>
    </message>
    <message>
        <source>iPXE has the disk, but the firmware does not take it over.</source>
        <translation>iPXE hat die Platte, aber die Firmware übernimmt sie nicht.</translation>
    </message>
    <message>
        <source>There is nothing on the disk that this PC can start.</source>
        <translation>Auf der Platte ist nichts, was dieser PC starten kann.</translation>
    </message>
    <message>
        <source>A few sectors were read and the disk was let go: the image has no boot program for this kind of firmware (BIOS or UEFI), or is empty.</source>
        <translation>Einige Sektoren wurden gelesen und die Platte wieder losgelassen: Das Abbild hat kein Startprogramm für diese Art von Firmware (BIOS oder UEFI) oder ist leer.</translation>
    </message>
    <message>
        <source>Set the PC to the kind of firmware that the image is for, or let the doctor look at the image.</source>
        <translation>Stellen Sie den PC auf die Art von Firmware um, für die das Abbild ist, oder lassen Sie den Arzt das Abbild ansehen.</translation>
    </message>
    <message>
        <source>The operating system does not find its disk.</source>
        <translation>Das Betriebssystem findet seine Platte nicht.</translation>
    </message>
    <message>
        <source>The boot loader was read from the disk, and the system never attached the disk itself: what it starts from (initramfs) has no iSCSI in it.</source>
        <translation>Der Bootloader wurde von der Platte gelesen, und das System hat die Platte nie selbst verbunden: Womit es startet (initramfs), enthält kein iSCSI.</translation>
    </message>
    <message>
        <source>Let the doctor look at the image: it can put in what is missing.</source>
        <translation>Lassen Sie den Arzt das Abbild ansehen: Er kann einbauen, was fehlt.</translation>
    </message>
    <message>
        <source>It was up and lost its disk.</source>
        <translation>Er lief und hat seine Platte verloren.</translation>
    </message>
    <message>
        <source>The connection ended while the system ran: cable, switch, sleep, or this computer was busy or restarted.</source>
        <translation>Die Verbindung endete, während das System lief: Kabel, Switch, Ruhezustand, oder dieser Rechner war beschäftigt oder wurde neu gestartet.</translation>
    </message>
    <message>
        <source>See the log lines below; start the PC again.</source>
        <translation>Siehe die Protokollzeilen unten; starten Sie den PC neu.</translation>
    </message>
    <message>
        <source>Its boot entry could not be started.</source>
        <translation>Sein Starteintrag ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>A file of the entry does not exist or is for another kind of firmware.</source>
        <translation>Eine Datei des Eintrags gibt es nicht, oder sie ist für eine andere Art von Firmware.</translation>
    </message>
    <message>
        <source>See the log line below for the code; check the entry&apos;s paths.</source>
        <translation>Den Code nennt die Protokollzeile unten; prüfen Sie die Pfade des Eintrags.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ging schief.</translation>
    </message>
    <message>
        <source>See the log line below.</source>
        <translation>Siehe die Protokollzeile unten.</translation>
    </message>
    <message>
        <source>Type the code on its screen into Help &gt; What does this code mean?</source>
        <translation>Geben Sie den Code von seinem Bildschirm unter Hilfe &gt; „Was bedeutet dieser Code?“ ein.</translation>
    </message>
    <message>
        <source>&amp;Edit client …</source>
        <translation>Client &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Open the &amp;doctor …</source>
        <translation>&amp;Arzt öffnen …</translation>
    </message>
    <message>
        <source>Show &amp;network page</source>
        <translation>Seite „&amp;Netz“ zeigen</translation>
    </message>
    <message>
        <source>Show &amp;images page</source>
        <translation>Seite „Abb&amp;ilder“ zeigen</translation>
    </message>
    <message>
        <source>It asked for an address and took none. Look at the log on the page Activity, and for another DHCP server.</source>
        <translation>Es hat nach einer Adresse gefragt und keine angenommen. Sehen Sie ins Protokoll auf der Seite „Aktivität“ und nach einem anderen DHCP-Server.</translation>
    </message>
    <message>
        <source>It was told what to boot and did not fetch it. A firewall on this computer may block TFTP (UDP port 69), or another server answered first.</source>
        <translation>Ihm wurde gesagt, was es starten soll, und es hat es nicht geholt. Vielleicht sperrt eine Firewall auf diesem Rechner TFTP (UDP-Port 69), oder ein anderer Server war schneller.</translation>
    </message>
    <message>
        <source>It fetched the boot program and did not start it. Switch Secure Boot off in its firmware.</source>
        <translation>Es hat das Startprogramm geholt und nicht gestartet. Schalten Sie Secure Boot in seiner Firmware aus.</translation>
    </message>
    <message>
        <source>The boot program runs and got no further. A firewall on this computer may block HTTP.</source>
        <translation>Das Startprogramm läuft und kam nicht weiter. Vielleicht sperrt eine Firewall auf diesem Rechner HTTP.</translation>
    </message>
    <message>
        <source>It knows its disk and did not attach it. Look whether it has an image, and whether a firewall blocks port 3260.</source>
        <translation>Es kennt seine Platte und hat sie nicht angehängt. Prüfen Sie, ob es ein Abbild hat und ob eine Firewall Port 3260 sperrt.</translation>
    </message>
    <message>
        <source>The disk is attached and nothing was read: there may be nothing on it to start from.</source>
        <translation>Die Platte ist angehängt, gelesen wurde nichts: Vielleicht ist darauf nichts, wovon es starten kann.</translation>
    </message>
    <message>
        <source>It started from the disk, but the system did not find the disk again. Let the doctor on the page Images look at the image.</source>
        <translation>Es ist von der Platte gestartet, aber das System hat sie nicht wiedergefunden. Lassen Sie den Doktor auf der Seite „Abbilder“ das Abbild ansehen.</translation>
    </message>
    <message>
        <source>Turn %1 on, or start it again. What it does appears here.</source>
        <translation>Schalten Sie %1 ein, oder starten Sie es neu. Was es tut, erscheint hier.</translation>
    </message>
    <message>
        <source>%1 is up: its system had its disk after %2.</source>
        <translation>%1 läuft: Sein System hatte die Platte nach %2.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>%1 stopped after: %2.</source>
        <translation>%1 blieb stehen nach: %2.</translation>
    </message>
    <message>
        <source>%1 is off again. Its last boot came as far as: %2.</source>
        <translation>%1 ist wieder aus. Der letzte Start kam bis: %2.</translation>
    </message>
    <message>
        <source>%1 boots: %2.</source>
        <translation>%1 startet: %2.</translation>
    </message>
    <message>
        <source>Keep the disk attached when booting fails (in the client&apos;s settings, under Firmware); try another loader; update the firmware.</source>
        <translation>Lassen Sie die Platte verbunden, wenn der Start misslingt (in den Einstellungen des Clients unter Firmware); probieren Sie ein anderes Startprogramm; aktualisieren Sie die Firmware.</translation>
    </message>
    <message>
        <source>&amp;Keep the disk attached …</source>
        <translation>&amp;Platte verbunden lassen …</translation>
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
    <message>
        <source>&amp;Only this client</source>
        <translation>&amp;Nur dieser Client</translation>
    </message>
    <message>
        <source>&amp;Show the client</source>
        <translation>Client &amp;zeigen</translation>
    </message>
    <message>
        <source>Ol&amp;der lines</source>
        <translation>Ältere &amp;Zeilen</translation>
    </message>
    <message>
        <source>Fetch older lines from the stored log; scrolling to the top does it too</source>
        <translation>Holt ältere Zeilen aus dem gespeicherten Protokoll; das Blättern zum Anfang tut es auch</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Fetching older lines …</source>
        <translation>Ältere Zeilen werden geholt …</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>As soon as the services run and a PC is turned on, every step of its boot is listed here.</source>
        <translation>Sobald die Dienste laufen und ein PC eingeschaltet wird, steht hier jeder Schritt seines Starts.</translation>
    </message>
    <message>
        <source>No line fits the filters</source>
        <translation>Keine Zeile passt zu den Filtern</translation>
    </message>
    <message>
        <source>There are lines, but none that you chose to see. Older ones may be in the stored log.</source>
        <translation>Es gibt Zeilen, aber keine der gewählten. Ältere können im gespeicherten Protokoll stehen.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.jsonl)</source>
        <translation>JSON, ein Ereignis je Zeile (*.jsonl)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>Cha&amp;rts</source>
        <translation>Diagra&amp;mme</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressStep</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal suchen</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>Vo&amp;rrat:</translation>
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
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>Sucht, wer dort sonst noch Adressen vergibt …</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1 If there is a router that gives them, choose the first way.</source>
        <translation>Wer dort sonst noch Adressen vergibt, ließ sich nicht feststellen: %1 Wenn ein Router sie vergibt, wählen Sie den ersten Weg.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Noch hat niemand gesucht.</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Das ist keine Adresse. Ein Beispiel: 192.168.1.20.</translation>
    </message>
    <message>
        <source>Another server gives out addresses here already. Two on one network disturb each other: turn that one off first.</source>
        <translation>Hier vergibt schon ein anderer Server Adressen. Zwei in einem Netz stören einander: Schalten Sie jenen zuerst ab.</translation>
    </message>
    <message>
        <source>The services did not all start: %1</source>
        <translation>Nicht alle Dienste sind gestartet: %1</translation>
    </message>
    <message>
        <source>Who gives out the addresses?</source>
        <translation>Wer vergibt die Adressen?</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesModel</name>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Reserved, in use</source>
        <translation>Reserviert, benutzt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Nobody has registered this machine.</source>
        <translation>Niemand hat dieses Gerät registriert.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesPanel</name>
    <message>
        <source>&amp;Reserve this address</source>
        <translation>Diese Adresse &amp;reservieren</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Adressen suchen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>Noch keine Adressen</translation>
    </message>
    <message>
        <source>Machines that get an address from Netseat are listed here, and the addresses that you give to clients.</source>
        <translation>Hier stehen die Geräte, die von Netseat eine Adresse bekommen, und die Adressen, die Sie Clients geben.</translation>
    </message>
    <message>
        <source>Another server gives out the addresses. Here are those that you give to clients.</source>
        <translation>Ein anderer Server vergibt die Adressen. Hier stehen die, die Sie Clients geben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n addresses given out</source>
        <translation>
            <numerusform>%1 von %n Adresse vergeben</numerusform>
            <numerusform>%1 von %n Adressen vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Pool:</source>
        <translation>Vorrat:</translation>
    </message>
    <message>
        <source>Pool of %1:</source>
        <translation>Vorrat von %1:</translation>
    </message>
    <message>
        <source>Almost full: new machines will get no address. Make the pool larger in the settings.</source>
        <translation>Fast voll: Neue Geräte bekommen keine Adresse mehr. Vergrößern Sie den Vorrat in den Einstellungen.</translation>
    </message>
    <message>
        <source>The machine gets this address for good. One that nobody has registered becomes a client.</source>
        <translation>Das Gerät bekommt diese Adresse auf Dauer. Eines, das niemand registriert hat, wird ein Client.</translation>
    </message>
    <message>
        <source>This address is reserved already.</source>
        <translation>Diese Adresse ist schon reserviert.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 behält %2.</translation>
    </message>
    <message>
        <source>Registered as %1, which keeps %2.</source>
        <translation>Registriert als %1, mit der festen Adresse %2.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n addresses</source>
        <translation>
            <numerusform>%n Adresse behalten</numerusform>
            <numerusform>%n Adressen behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootBar</name>
    <message>
        <source>Stages of the boot</source>
        <translation>Stufen des Starts</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootChart</name>
    <message>
        <source>Durations of the last boots</source>
        <translation>Dauer der letzten Starts</translation>
    </message>
    <message>
        <source>No boot is stored yet.</source>
        <translation>Noch ist kein Start gespeichert.</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <extracomment>the longest bar of the chart stands for this duration</extracomment>
        <translation>längster: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n Start</numerusform>
            <numerusform>%n Starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n davon fehlgeschlagen</numerusform>
            <numerusform>%n davon fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them took less than %1</source>
        <translation>die Hälfte davon dauerte weniger als %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
    <name>netseat::ui::BootStep</name>
    <message>
        <source>&amp;Wake it up</source>
        <translation>Auf&amp;wecken</translation>
    </message>
    <message>
        <source>Boot timeline</source>
        <translation>Verlauf des Starts</translation>
    </message>
    <message>
        <source>Sends a Wake-on-LAN packet. The PC must be set to listen for it.</source>
        <translation>Schickt ein Wake-on-LAN-Paket. Der PC muss darauf eingestellt sein.</translation>
    </message>
    <message>
        <source>Its image is still being copied: it can start from it when that has ended.</source>
        <translation>Sein Abbild wird noch kopiert: Danach kann es davon starten.</translation>
    </message>
    <message>
        <source>It has no image yet, so it will get an address and no disk.</source>
        <translation>Es hat noch kein Abbild und bekommt darum eine Adresse und keine Platte.</translation>
    </message>
    <message>
        <source>Watch it boot</source>
        <translation>Sehen Sie ihm beim Starten zu</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a boot in a list to choose from: when it was, and how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Until the system</source>
        <translation>Bis zum System</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>failed (%1): %2</source>
        <translation>fehlgeschlagen (%1): %2</translation>
    </message>
    <message>
        <source>came up after %1</source>
        <translation>lief nach %1</translation>
    </message>
    <message>
        <source>is booting</source>
        <translation>startet gerade</translation>
    </message>
    <message>
        <source>went on without Netseat after: %1</source>
        <translation>machte ohne Netseat weiter nach: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BulkDialog</name>
    <message>
        <source>(different)</source>
        <translation>(verschieden)</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n clients</source>
        <translation>
            <numerusform>%n Client bearbeiten</numerusform>
            <numerusform>%n Clients bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Image and disk e&amp;xactly as their group</source>
        <translation>Abbild und Platte &amp;genau wie ihre Gruppe</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Obergrenze</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with name and identity</source>
        <translation>Eine kleine zusätzliche CD &amp;mit Name und Identität</translation>
    </message>
    <message>
        <source>Show the &amp;boot menu first</source>
        <translation>Zuerst das &amp;Startmenü zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Image and disk exactly as their group</source>
        <translation>Abbild und Platte genau wie ihre Gruppe</translation>
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
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
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
        <source>Config disk:</source>
        <translation>Konfigurations-CD:</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>S&amp;tartet:</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>CD-&amp;ROM:</translation>
    </message>
    <message>
        <source>Boot loa&amp;der:</source>
        <translation>Startprogramm (&amp;Lader):</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>Mitgeteilt d&amp;urch:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are changed, from their next boot on.</source>
        <translation>
            <numerusform>%n Client wird geändert, ab seinem nächsten Start.</numerusform>
            <numerusform>%n Clients werden geändert, ab ihrem nächsten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what they start are set in the group.</source>
        <translation>Abbild, Version, Änderungen, Grenze, Konfigurations-CD und was sie starten, stehen in der Gruppe.</translation>
    </message>
    <message>
        <source>Some follow their group: what is set there stays as it is for them.</source>
        <translation>Einige folgen ihrer Gruppe: Was dort steht, bleibt für sie, wie es ist.</translation>
    </message>
    <message>
        <source>What each of them may write; 0: no limit.</source>
        <translation>Was jeder von ihnen schreiben darf; 0: keine Grenze.</translation>
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
        <source>A new label for them, to filter by. A group has settings that its clients share: make it one by Groups.</source>
        <translation>Ein neues Etikett für sie, nach dem sich filtern lässt. Eine Gruppe hat Einstellungen, die ihre Clients teilen: dazu wird es unter „Gruppen“.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardStep</name>
    <message>
        <source>Network cards</source>
        <translation>Netzwerkkarten</translation>
    </message>
    <message>
        <source>This computer has no network card. Put one in; this list follows.</source>
        <translation>Dieser Rechner hat keine Netzwerkkarte. Bauen Sie eine ein; diese Liste folgt.</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>Wählen Sie eine Karte.</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>Sucht, wer dort sonst noch Adressen vergibt …</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1</source>
        <translation>Wer dort sonst noch Adressen vergibt, ließ sich nicht feststellen: %1</translation>
    </message>
    <message>
        <source>Which network card are your PCs connected to?</source>
        <translation>An welcher Netzwerkkarte hängen Ihre PCs?</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardsModel</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>For PCs to boot</source>
        <translation>Zum Starten der PCs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ChartsView</name>
    <message>
        <source>Asking for what was going on …</source>
        <translation>Der Verlauf wird geholt …</translation>
    </message>
    <message>
        <source>The charts of the last hours come in a moment.</source>
        <translation>Die Diagramme der letzten Stunden erscheinen gleich.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Boots of 7 days</source>
        <translation>Starts der letzten 7 Tage</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Save the charts&apos; values or their picture to a file</source>
        <translation>Die Werte der Diagramme oder ihr Bild in einer Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Traffic and clients as a table …</source>
        <translation>&amp;Verkehr und Clients als Tabelle …</translation>
    </message>
    <message>
        <source>&amp;Boots as a table …</source>
        <translation>&amp;Starts als Tabelle …</translation>
    </message>
    <message>
        <source>&amp;Picture …</source>
        <translation>&amp;Bild …</translation>
    </message>
    <message>
        <source>It answered in words that this program doesn&apos;t know.</source>
        <translation>Seine Antwort versteht dieses Programm nicht.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t tell what was going on: %1</source>
        <translation>Der Server nennt den Verlauf nicht: %1</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nichts zu zeichnen</translation>
    </message>
    <message>
        <source>It is asked again each minute.</source>
        <translation>Er wird jede Minute wieder gefragt.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>While the services run, each minute adds a point: the traffic of the disks, and who is up. Each PC that boots adds how long it took.</source>
        <translation>Solange die Dienste laufen, kommt jede Minute ein Punkt hinzu: der Verkehr der Platten und wie viele PCs laufen. Jeder PC, der startet, trägt bei, wie lange er brauchte.</translation>
    </message>
    <message>
        <source>Export charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Charts saved to %1.</source>
        <translation>Diagramme in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The charts could not be saved to %1: %2</source>
        <translation>Die Diagramme konnten nicht in %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Netseat, %1 to %2</source>
        <extracomment>heading of a picture of charts: from when to when</extracomment>
        <translation>Netseat, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ChoiceList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and how many clients it shows: &quot;Failed: 2&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDetails</name>
    <message>
        <source>What this client would get now</source>
        <translation>Was dieser Client jetzt bekäme</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
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
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Dis&amp;k</source>
        <translation>Pla&amp;tte</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;z</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Frühere &amp;Starts</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>What it would &amp;get now</source>
        <translation>Was er &amp;jetzt bekäme</translation>
    </message>
    <message>
        <source>Show the details beside the list</source>
        <translation>Die Einzelheiten neben der Liste zeigen</translation>
    </message>
    <message>
        <source>Show the details below the list</source>
        <translation>Die Einzelheiten unter der Liste zeigen</translation>
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
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>For installers, and for firmware that does not take the disk over by itself: whatever starts next finds it.</source>
        <translation>Für Installationsprogramme, und für Firmware, die die Platte nicht von selbst übernimmt: Was als Nächstes startet, findet sie.</translation>
    </message>
    <message>
        <source>Disk:</source>
        <translation>Platte:</translation>
    </message>
    <message>
        <source>As usual (10 times)</source>
        <translation>Wie üblich (10-mal)</translation>
    </message>
    <message>
        <source> times</source>
        <translation>-mal</translation>
    </message>
    <message>
        <source>Repeats a disk command</source>
        <translation>Wiederholt Plattenbefehle</translation>
    </message>
    <message>
        <source>For Windows, which would send the traffic of its disk through the router, even within one network.</source>
        <translation>Für Windows, das den Verkehr seiner Platte sogar im selben Netz über den Router schicken würde.</translation>
    </message>
    <message>
        <source>For firmware that ignores such an offer. It asks a second time then, at port 4011.</source>
        <translation>Für Firmware, die ein solches Angebot nicht beachtet. Sie fragt dann ein zweites Mal, an Port 4011.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>The program on the disk that UEFI firmware starts. Empty: the usual one.</source>
        <translation>Das Programm auf der Platte, das UEFI-Firmware startet. Leer: das übliche.</translation>
    </message>
    <message>
        <source>More for networks that lose packets; it takes longer then until a lost disk is noticed.</source>
        <translation>Mehr für Netze, die Pakete verlieren; dann dauert es länger, bis eine verlorene Platte bemerkt wird.</translation>
    </message>
    <message>
        <source>Known by its MAC address alone</source>
        <translation>Nur an der MAC-Adresse erkannt</translation>
    </message>
    <message>
        <source>What it sends as DHCP option 61, in hexadecimal: for a second network card, or a dock.</source>
        <translation>Was er als DHCP-Option 61 sendet, hexadezimal: für eine zweite Netzwerkkarte oder ein Dock.</translation>
    </message>
    <message>
        <source>Stays attached when booting from it fails</source>
        <translation>Bleibt verbunden, wenn der Start von ihr misslingt</translation>
    </message>
    <message>
        <source>Give it no router</source>
        <translation>Keinen Router nennen</translation>
    </message>
    <message>
        <source>Offer without vendor options (43)</source>
        <translation>Ohne Herstellerdaten (43) anbieten</translation>
    </message>
    <message>
        <source>EFI program:</source>
        <translation>EFI-Programm:</translation>
    </message>
    <message>
        <source>Repeats a disk command:</source>
        <translation>Wiederholt Plattenbefehle:</translation>
    </message>
    <message>
        <source>Client identifier:</source>
        <translation>Client-Kennung:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientLogModel</name>
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
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientStep</name>
    <message>
        <source>Or one that is regist&amp;ered:</source>
        <translation>Oder ein registri&amp;erter:</translation>
    </message>
    <message>
        <source>New machines &amp;wait for being registered, and start by themselves then</source>
        <translation>Neue Geräte &amp;warten auf die Registrierung und starten dann von selbst</translation>
    </message>
    <message>
        <source>Let it boot from the network: switch that on in its firmware and put it first in the boot order, or press the key for the boot menu (often F12). It appears here by itself.</source>
        <translation>Lassen Sie ihn vom Netz starten: Schalten Sie das in seiner Firmware ein und setzen Sie es an die erste Stelle, oder drücken Sie die Taste für das Startmenü (oft F12). Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>Neue Geräte</translation>
    </message>
    <message>
        <source>Waiting for the first PC</source>
        <translation>Wartet auf den ersten PC</translation>
    </message>
    <message>
        <source>Nothing appears? Look at the cable and its light, whether the PC is on the network that you chose, whether its screen says “PXE” or “network boot”, and switch Secure Boot off.</source>
        <translation>Nichts erscheint? Prüfen Sie das Kabel und sein Lämpchen, ob der PC am gewählten Netz hängt und ob sein Bildschirm „PXE“ oder „network boot“ zeigt, und schalten Sie Secure Boot aus.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Registered client</source>
        <translation>Registrierter Client</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Turn on your first PC now</source>
        <translation>Schalten Sie jetzt Ihren ersten PC ein</translation>
    </message>
    <message>
        <source>First PC</source>
        <translation>Erster PC</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 anmelden</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;
----------
what a client&apos;s own disk takes up, and how fast it grows: &quot;1.2 GiB, +30 MiB/h&quot;</extracomment>
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
        <source>%1@v%2</source>
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
    <message>
        <source>+%1/h</source>
        <extracomment>how fast a disk grows or shrinks: &quot;+30 MiB/h&quot;, &quot;−30 MiB/h&quot;</extracomment>
        <translation>+%1/h</translation>
    </message>
    <message>
        <source>−%1/h</source>
        <translation>−%1/h</translation>
    </message>
    <message>
        <source>This client has no disk of its own now.</source>
        <translation>Dieser Client hat jetzt keine eigene Platte.</translation>
    </message>
    <message>
        <source>Its changes take up %1.</source>
        <translation>Seine Änderungen belegen %1.</translation>
    </message>
    <message>
        <source>Its limit is %1.</source>
        <translation>Seine Grenze ist %1.</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>Zurzeit: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It reads %1 and writes %2. The picture shows the last minute: read upwards, written downwards.</source>
        <translation>Er liest %1 und schreibt %2. Das Bild zeigt die letzte Minute: gelesen nach oben, geschrieben nach unten.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a network card&apos;s address and who made it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Eigene Platte</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
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
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
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
        <source>Search clients …</source>
        <translation>Clients suchen …</translation>
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
        <source>&amp;Put into group</source>
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
        <translation>Gru&amp;ppen …</translation>
    </message>
    <message>
        <source>Wake a gr&amp;oup</source>
        <translation>Gruppe we&amp;cken</translation>
    </message>
    <message>
        <source>Name, MAC, maker, address, image, group, notes or state. Several words: all of them.</source>
        <translation>Name, MAC, Hersteller, Adresse, Abbild, Gruppe, Notizen oder Zustand. Mehrere Wörter: alle davon.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Edit %n clients …</source>
        <translation>
            <numerusform>%n Client b&amp;earbeiten …</numerusform>
            <numerusform>%n Clients b&amp;earbeiten …</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Clients</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many clients the search and the filters leave of all: &quot;12 of 300&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Wa&amp;ke</source>
        <translation>Wec&amp;ken</translation>
    </message>
    <message>
        <source>Switches PCs on over the network (Wake-on-LAN), where their firmware allows it</source>
        <translation>Schaltet PCs über das Netz ein (Wake-on-LAN), wo ihre Firmware das erlaubt</translation>
    </message>
    <message>
        <source>Start &amp;maintenance on it</source>
        <translation>Wartung au&amp;f ihm beginnen</translation>
    </message>
    <message>
        <source>Its next boot changes a draft of its image, to be published afterwards</source>
        <translation>Sein nächster Start ändert einen Entwurf seines Abbilds, der danach veröffentlicht wird</translation>
    </message>
    <message>
        <source>Start &amp;fresh from the default version …</source>
        <translation>&amp;Frisch von der Standardversion starten …</translation>
    </message>
    <message>
        <source>Keep &amp;its version</source>
        <translation>Seine Version be&amp;halten</translation>
    </message>
    <message>
        <source>Copy MAC address</source>
        <translation>MAC-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>IP-Adresse kopieren</translation>
    </message>
    <message>
        <source>Filter &amp;sidebar</source>
        <translation>&amp;Filterleiste</translation>
    </message>
    <message>
        <source>Filter sidebar (F9)</source>
        <translation>Filterleiste (F9)</translation>
    </message>
    <message>
        <source>Wa&amp;ke all of it</source>
        <translation>Alle dar&amp;in wecken</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>Gruppe &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Make it a group …</source>
        <translation>Zur &amp;Gruppe machen …</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 anmelden</translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>%n Gerät anmelden</numerusform>
            <numerusform>%n Geräte anmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n clients</source>
        <translation>
            <numerusform>%n Client entfernen</numerusform>
            <numerusform>%n Clients entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients stay on their versions. Their settings (Which version) let them follow the default one again.</source>
        <translation>
            <numerusform>%n Client bleibt bei seiner Version. Seine Einstellungen (Welche Version) lassen ihn wieder der Standardversion folgen.</numerusform>
            <numerusform>%n Clients bleiben bei ihren Versionen. Ihre Einstellungen (Welche Version) lassen sie wieder der Standardversion folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being woken. It appears as booting when it asks for its address.</source>
        <translation>%1 wird geweckt. Er erscheint als startend, sobald er nach seiner Adresse fragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are being woken, one after the other.</source>
        <translation>
            <numerusform>%n Client wird geweckt.</numerusform>
            <numerusform>%n Clients werden geweckt, einer nach dem anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next boot of %1 changes a draft of %2. Publish it on the page Images when you are done.</source>
        <translation>Der nächste Start von %1 ändert einen Entwurf von %2. Veröffentlichen Sie ihn auf der Seite Abbilder, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n clients out of their group</source>
        <translation>
            <numerusform>%n Client aus seiner Gruppe nehmen</numerusform>
            <numerusform>%n Clients aus ihrer Gruppe nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n clients into %1</source>
        <translation>
            <numerusform>%n Client in %1 aufnehmen</numerusform>
            <numerusform>%n Clients in %1 aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the machine %1</source>
        <translation>Rechner %1 vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n machines</source>
        <translation>
            <numerusform>%n Rechner vergessen</numerusform>
            <numerusform>%n Rechner vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>Er läuft von dieser Platte: Fahren Sie ihn zuerst herunter.</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>Verwirft die Änderungen des Clients: Beim nächsten Start beginnt er frisch.</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>Er startet gleich von selbst.</translation>
    </message>
    <message>
        <source>Turn it on again: it boots at its next start.</source>
        <translation>Schalten Sie ihn neu ein: Beim nächsten Start bekommt er seine Platte.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsTable</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Wie zu Anfang</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::CodeDialog</name>
    <message>
        <source>What does this code mean?</source>
        <translation>Was bedeutet dieser Code?</translation>
    </message>
    <message>
        <source>Type the &amp;code that stands on the PC&apos;s screen:</source>
        <translation>Geben Sie den &amp;Code ein, der auf dem Bildschirm des PCs steht:</translation>
    </message>
    <message>
        <source>PXE-E53, ipxe.org/4c0a6092, ISCSI-03 …</source>
        <translation>PXE-E53, ipxe.org/4c0a6092, ISCSI-03 …</translation>
    </message>
    <message>
        <source>Code on the PC&apos;s screen</source>
        <translation>Code auf dem Bildschirm des PCs</translation>
    </message>
    <message>
        <source>Known codes</source>
        <translation>Bekannte Codes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>No code is recognised in this</source>
        <translation>Darin ist kein Code zu erkennen</translation>
    </message>
    <message>
        <source>BIOS and UEFI firmware show codes such as PXE-E53. iPXE shows an address: of https://ipxe.org/4c0a6092 the last eight characters are the code. Netseat&apos;s own verdicts have codes such as ISCSI-03.</source>
        <translation>Firmware (BIOS und UEFI) zeigt Codes wie PXE-E53. iPXE zeigt eine Adresse: Bei https://ipxe.org/4c0a6092 sind die letzten acht Zeichen der Code. Netseats eigene Befunde haben Codes wie ISCSI-03.</translation>
    </message>
    <message>
        <source>The client&apos;s timeline tells how far it came, whatever stands on its screen.</source>
        <translation>Der Verlauf des Clients sagt, wie weit er kam, was auch auf seinem Bildschirm steht.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Defined by: %1</source>
        <translation>Festgelegt von: %1</translation>
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
    <name>netseat::ui::DiskTab</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an image with its version, and the note on that</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>Platte &amp;zurücksetzen …</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>Verwirft die Änderungen des Clients: Beim nächsten Start beginnt er frisch.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Startet von</translation>
    </message>
    <message>
        <source>At its next boot</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>Seine Änderungen</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Eigene Platte</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>How much of its limit the client&apos;s own disk takes up</source>
        <translation>Wie viel von seiner Obergrenze die eigene Platte des Clients belegt</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>Davon belegt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>Config disk</source>
        <translation>Konfigurations-CD</translation>
    </message>
    <message>
        <source>Starts instead</source>
        <translation>Startet stattdessen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Address of the disk</source>
        <translation>Adresse der Platte</translation>
    </message>
    <message>
        <source>no image is chosen</source>
        <translation>kein Abbild gewählt</translation>
    </message>
    <message>
        <source>Maintenance: it writes to the draft of the next version</source>
        <translation>Wartung: Er schreibt in den Entwurf der nächsten Version</translation>
    </message>
    <message>
        <source>%1, as its group %2 says</source>
        <translation>%1, laut seiner Gruppe %2</translation>
    </message>
    <message>
        <source>its name and identity, beside its disk</source>
        <translation>sein Name und seine Identität, neben seiner Platte</translation>
    </message>
    <message>
        <source>%1, grows by %2 an hour</source>
        <extracomment>how much a disk takes up, and by how much it grows</extracomment>
        <translation>%1, wächst um %2 pro Stunde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Served by: %1</source>
        <translation>Bedient von: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>Er läuft von dieser Platte: Fahren Sie ihn zuerst herunter.</translation>
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
    <name>netseat::ui::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>Es gibt keine Verbindung zu den Diensten.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Undone: %1. The settings are back; the disks are not, and begin fresh.</source>
        <translation>Rückgängig gemacht: %1. Die Einstellungen sind wieder da; die Platten nicht, sie beginnen frisch.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done and is left out.</source>
        <translation>„%1“ ist nicht möglich und wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesModel</name>
    <message>
        <source>In the menu</source>
        <translation>Im Menü</translation>
    </message>
    <message>
        <source>Not in the menu</source>
        <translation>Nicht im Menü</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Put %1 into the menu</source>
        <translation>%1 ins Menü aufnehmen</translation>
    </message>
    <message>
        <source>Take %1 out of the menu</source>
        <translation>%1 aus dem Menü nehmen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesPanel</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Make a start medium …</source>
        <translation>Startmedium &amp;erstellen …</translation>
    </message>
    <message>
        <source>What PCs can start in place of their disk: from a menu, or by themselves. Both are chosen in the settings of a client or a group.</source>
        <translation>Was PCs statt ihrer Platte starten können: aus einem Menü oder von selbst. Beides wird beim Client oder bei der Gruppe eingestellt.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No menu</source>
        <translation>Kein Menü</translation>
    </message>
    <message>
        <source>The menu goes on after</source>
        <translation>Das Menü geht weiter nach</translation>
    </message>
    <message>
        <source>The menu &amp;goes on after:</source>
        <translation>Das Menü &amp;geht weiter nach:</translation>
    </message>
    <message>
        <source>Boot entries</source>
        <translation>Starteinträge</translation>
    </message>
    <message>
        <source>PCs start their disk, and nothing else</source>
        <translation>PCs starten ihre Platte und nichts anderes</translation>
    </message>
    <message>
        <source>Add what they can start beside it: a live system from its CD-ROM image, an installer, a memory test, another boot server.</source>
        <translation>Fügen Sie hinzu, was sie daneben starten können: ein Live-System aus seinem CD-Abbild, ein Installationsprogramm, einen Speichertest, einen anderen Startserver.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Something else …</source>
        <translation>Etwas anderes …</translation>
    </message>
    <message>
        <source>This starts from a CD-ROM image: import its ISO file on the page Images first.</source>
        <translation>Das startet von einem CD-Abbild: Importieren Sie zuerst dessen ISO-Datei auf der Seite „Abbilder“.</translation>
    </message>
    <message>
        <source>%1 start “%2” by themselves: give them another one first.</source>
        <translation>%1: starten „%2“ von selbst. Geben Sie ihnen zuerst etwas anderes.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>It is in no menu any more. Files and CD-ROM images stay.</source>
        <translation>Es steht dann in keinem Menü mehr. Dateien und CD-Abbilder bleiben.</translation>
    </message>
    <message>
        <source>&amp;Remove entry</source>
        <translation>Eintrag &amp;entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Remove boot entry %1</source>
        <translation>Starteintrag %1 entfernen</translation>
    </message>
    <message>
        <source>Time of the boot menu</source>
        <translation>Wartezeit des Startmenüs</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntryDialog</name>
    <message>
        <source>Add a boot entry</source>
        <translation>Starteintrag hinzufügen</translation>
    </message>
    <message>
        <source>Boot entry %1</source>
        <translation>Starteintrag %1</translation>
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
        <source>Sho&amp;w it in the boot menu</source>
        <translation>Im Startmenü &amp;zeigen</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>Insert a variable. Typing “${” offers them too.</source>
        <translation>Variable einfügen. Auch wer „${“ tippt, bekommt sie angeboten.</translation>
    </message>
    <message>
        <source>One in a line, in the order in which they are loaded</source>
        <translation>Eine je Zeile, in der Reihenfolge, in der sie geladen werden</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>S&amp;tartet:</translation>
    </message>
    <message>
        <source>&amp;CD-ROM image:</source>
        <translation>&amp;CD-Abbild:</translation>
    </message>
    <message>
        <source>&amp;Kernel:</source>
        <translation>&amp;Kernel:</translation>
    </message>
    <message>
        <source>&amp;RAM disks:</source>
        <translation>&amp;RAM-Disks:</translation>
    </message>
    <message>
        <source>Ar&amp;guments:</source>
        <translation>Ar&amp;gumente:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>None: the files are in the folder of files</source>
        <translation>Keines: Die Dateien sind im Dateiordner</translation>
    </message>
    <message>
        <source>A path in the CD-ROM image, or a whole address.</source>
        <translation>Ein Pfad im CD-Abbild oder eine ganze Adresse.</translation>
    </message>
    <message>
        <source>A path below “files” in the data folder, or a whole address.</source>
        <translation>Ein Pfad unter „files“ im Datenordner oder eine ganze Adresse.</translation>
    </message>
    <message>
        <source>${name} and the like are filled in for each client.</source>
        <translation>${name} und Ähnliches wird für jeden Client eingesetzt.</translation>
    </message>
    <message>
        <source>Import an ISO file on the page Images to start from it.</source>
        <translation>Importieren Sie auf der Seite „Abbilder“ eine ISO-Datei, um davon zu starten.</translation>
    </message>
    <message>
        <source>Add boot entry %1</source>
        <translation>Starteintrag %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit boot entry %1</source>
        <translation>Starteintrag %1 bearbeiten</translation>
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
    <name>netseat::ui::FactList</name>
    <message>
        <source>%1:</source>
        <extracomment>the name of a value, before it</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FilterSidebar</name>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>No groups yet. Select clients in the table and put them into one.</source>
        <translation>Noch keine Gruppen. Wählen Sie Clients in der Tabelle und nehmen Sie sie in eine auf.</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Zustand filtern</translation>
    </message>
    <message>
        <source>Filter by group</source>
        <translation>Nach Gruppe filtern</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gr&amp;uppe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>%1: only a label, without settings of its own</source>
        <translation>%1: nur ein Etikett ohne eigene Einstellungen</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>severity and title</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Make group %1</source>
        <translation>Gruppe %1 anlegen</translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation>Gruppe %1 bearbeiten</translation>
    </message>
    <message>
        <source>Rename group %1 to %2</source>
        <translation>Gruppe %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Delete group %1</source>
        <translation>Gruppe %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Let %n clients follow %1</source>
        <translation>
            <numerusform>%n Client folgt %1</numerusform>
            <numerusform>%n Clients folgen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::HelpWindow</name>
    <message>
        <source>Netseat help</source>
        <translation>Netseat-Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Search all pages …</source>
        <translation>Alle Seiten durchsuchen …</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
</context>
<context>
    <name>netseat::ui::HistoryTab</name>
    <message>
        <source>Boots of this client</source>
        <translation>Starts dieses Clients</translation>
    </message>
    <message>
        <source>A double click shows the boot stage by stage.</source>
        <translation>Ein Doppelklick zeigt den Start Stufe für Stufe.</translation>
    </message>
    <message>
        <source>This client has not booted since its log begins.</source>
        <translation>Dieser Client ist nicht gestartet, seit sein Protokoll beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n Start</numerusform>
            <numerusform>%n Starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>up for %1 in all</source>
        <translation>insgesamt %1 gelaufen</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImageStep</name>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>An ima&amp;ge that is here already</source>
        <translation>Ein A&amp;bbild, das schon da ist</translation>
    </message>
    <message>
        <source>A &amp;disk image from a file</source>
        <translation>Ein &amp;Plattenabbild aus einer Datei</translation>
    </message>
    <message>
        <source>A new s&amp;ystem, installed by the first PC</source>
        <translation>Ein neues S&amp;ystem, das der erste PC installiert</translation>
    </message>
    <message>
        <source>I&apos;ll choose that &amp;later</source>
        <translation>Das wähle ich &amp;später</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <source>qcow2, raw, VMDK, VHD, VHDX or VDI</source>
        <translation>qcow2, raw, VMDK, VHD, VHDX oder VDI</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Plattenabbild wählen</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</source>
        <translation>Plattenabbilder (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Name of the disk</source>
        <translation>Name der Platte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installations-CD</translation>
    </message>
    <message>
        <source>ISO file</source>
        <translation>ISO-Datei</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Choose an installer</source>
        <translation>Installations-CD wählen</translation>
    </message>
    <message>
        <source>CD-ROM images (*.iso)</source>
        <translation>CD-Abbilder (*.iso)</translation>
    </message>
    <message>
        <source>Empty disk:</source>
        <translation>Leere Platte:</translation>
    </message>
    <message>
        <source>Installer:</source>
        <translation>Installations-CD:</translation>
    </message>
    <message>
        <source>ISO file:</source>
        <translation>ISO-Datei:</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Geben Sie den ganzen Pfad ein, ab „/“.</translation>
    </message>
    <message>
        <source>It is copied; the setup goes on meanwhile. The system on it must be able to start over the network: the doctor on the page Images looks after that.</source>
        <translation>Sie wird kopiert; die Einrichtung geht indessen weiter. Das System darauf muss über das Netz starten können: Das prüft der Doktor auf der Seite „Abbilder“.</translation>
    </message>
    <message>
        <source>It takes little room at first. The first PC starts from the installer&apos;s CD and installs onto it.</source>
        <translation>Sie braucht anfangs wenig Platz. Der erste PC startet von der Installations-CD und installiert darauf.</translation>
    </message>
    <message>
        <source>What shall your PCs boot?</source>
        <translation>Was sollen Ihre PCs starten?</translation>
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
    <message numerus="yes">
        <source>%n until their next boot</source>
        <extracomment>how many clients booted a version last and are to boot another one next</extracomment>
        <translation>
            <numerusform>%n bis zum nächsten Start</numerusform>
            <numerusform>%n bis zum nächsten Start</numerusform>
        </translation>
    </message>
    <message>
        <source>Have it until their next boot: %1</source>
        <translation>Haben sie bis zum nächsten Start: %1</translation>
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
        <translation>Entwurf ve&amp;rwerfen …</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Zum Stan&amp;dard machen</translation>
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
        <translation>Spä&amp;ter zum Standard machen …</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>An einem Client pro&amp;bieren …</translation>
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
    <name>netseat::ui::ListDialog</name>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>Die &amp;erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>Bring in a list of PCs</source>
        <translation>Eine Liste von PCs einlesen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Choose file …</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>A table with a line for each PC: its name, its MAC and what else is known (CSV).</source>
        <translation>Eine Tabelle mit einer Zeile je PC: sein Name, seine MAC und was sonst bekannt ist (CSV).</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Zeichenkodierung der Datei</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>What stands between the columns</source>
        <translation>Was zwischen den Spalten steht</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte ist</translation>
    </message>
    <message>
        <source>What the list would do</source>
        <translation>Was die Liste bewirken würde</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Neue</translation>
    </message>
    <message>
        <source>Changed ones</source>
        <translation>Geänderte</translation>
    </message>
    <message>
        <source>Refused ones</source>
        <translation>Abgelehnte</translation>
    </message>
    <message>
        <source>List of PCs</source>
        <translation>Liste von PCs</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of PCs.</source>
        <translation>%1 ist zu groß für eine Liste von PCs.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; is</source>
        <translation>Was „%1“ ist</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n wird geändert</numerusform>
            <numerusform>%n werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n bleibt, wie er ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n abgelehnt und ausgelassen</numerusform>
            <numerusform>%n abgelehnt und ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you choose Import.</source>
        <translation>Nichts wird geändert, bevor Sie „Importieren“ wählen.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n PCs at a time.</source>
        <translation>
            <numerusform>Das ist mehr als %n PC auf einmal.</numerusform>
            <numerusform>Das sind mehr als %n PCs auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n PCs added</source>
        <translation>
            <numerusform>%n PC hinzugefügt</numerusform>
            <numerusform>%n PCs hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCs changed</source>
        <translation>
            <numerusform>%n PC geändert</numerusform>
            <numerusform>%n PCs geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a file, and what came of it: &quot;room.csv: 12 PCs added, 3 PCs changed.&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Changes, or why not</source>
        <translation>Änderungen oder warum nicht</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListPanel</name>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListTools</name>
    <message>
        <source>Bring in a &amp;list of PCs …</source>
        <translation>&amp;Liste von PCs einlesen …</translation>
    </message>
    <message>
        <source>&amp;Write a list of PCs …</source>
        <translation>Liste von PCs &amp;schreiben …</translation>
    </message>
    <message>
        <source>Register all &amp;new machines …</source>
        <translation>Alle &amp;neuen Geräte anmelden …</translation>
    </message>
    <message>
        <source>The selected clients, or all, as a table for a spreadsheet program (CSV)</source>
        <translation>Die gewählten Clients, oder alle, als Tabelle für ein Tabellenprogramm (CSV)</translation>
    </message>
    <message>
        <source>Write a list of PCs</source>
        <translation>Eine Liste von PCs schreiben</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients written to %1.</source>
        <translation>
            <numerusform>%n Client nach %1 geschrieben.</numerusform>
            <numerusform>%n Clients nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogDetails</name>
    <message>
        <source>Details of the line</source>
        <translation>Einzelheiten der Zeile</translation>
    </message>
    <message>
        <source>Select a line to read all of it here.</source>
        <translation>Eine gewählte Zeile steht hier ganz.</translation>
    </message>
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
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>only its lines</source>
        <translation>nur seine Zeilen</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
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
    <name>netseat::ui::LogTab</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Mindestens dieser Schweregrad</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Search log …</source>
        <translation>Protokoll durchsuchen …</translation>
    </message>
    <message>
        <source>Search the log of this client</source>
        <translation>Das Protokoll dieses Clients durchsuchen</translation>
    </message>
    <message>
        <source>Scrolls to each new line.</source>
        <translation>Rollt zu jeder neuen Zeile.</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Kopiert die gewählten Zeilen oder alle gezeigten.</translation>
    </message>
    <message>
        <source>Copy log lines</source>
        <translation>Protokollzeilen kopieren</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>Protokoll dieses Clients</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Go to the newest line and follow</source>
        <translation>Zur neuesten Zeile gehen und folgen</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::MachinesModel</name>
    <message>
        <source>Machine</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Maker of the card</source>
        <translation>Hersteller der Karte</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
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
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Set &amp;up …</source>
        <translation>Ei&amp;nrichten …</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What does this &amp;code mean?</source>
        <translation>Was bedeutet dieser &amp;Code?</translation>
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
    <message>
        <source>Ask the network before a new address is given out, whether somebody has it</source>
        <translation>Vor der Vergabe einer neuen Adresse im Netz fragen, ob sie jemand hat</translation>
    </message>
    <message>
        <source>Watch for other DHCP servers while the services run</source>
        <translation>Auf andere DHCP-Server achten, solange die Dienste laufen</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
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
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>Weitere Netze</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>Startmenü</translation>
    </message>
    <message>
        <source>Boot programs</source>
        <translation>Startprogramme</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Andere Server</translation>
    </message>
    <message>
        <source>&amp;Boot menu</source>
        <translation>Start&amp;menü</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkTab</name>
    <message>
        <source>Wa&amp;ke up</source>
        <translation>&amp;Wecken</translation>
    </message>
    <message>
        <source>Sends it a Wake-on-LAN packet. Its firmware must be set to react to that.</source>
        <translation>Schickt ihm ein Wake-on-LAN-Paket. Seine Firmware muss so eingestellt sein, dass sie darauf reagiert.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Lent until</source>
        <translation>Zugeteilt bis</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Moves now</source>
        <translation>Überträgt jetzt</translation>
    </message>
    <message>
        <source>In this boot</source>
        <translation>Bei diesem Start</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1, fest</translation>
    </message>
    <message>
        <source>%1, of the pool</source>
        <translation>%1, aus dem Vorrat</translation>
    </message>
    <message>
        <source>given by another DHCP server</source>
        <translation>von einem anderen DHCP-Server vergeben</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (abgelaufen)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>liest %1, schreibt %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hersteller</translation>
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
    <name>netseat::ui::NotesTab</name>
    <message>
        <source>Where it stands, what is special about it, whom to ask …</source>
        <translation>Wo er steht, was an ihm besonders ist, wen man fragt …</translation>
    </message>
    <message>
        <source>Notes on this client</source>
        <translation>Notizen zu diesem Client</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>Not saved: somebody else has written “%1” meanwhile. What you type on replaces it.</source>
        <translation>Nicht gespeichert: Jemand anders hat inzwischen „%1“ geschrieben. Was Sie weiter tippen, ersetzt es.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingDialog</name>
    <message>
        <source>Register all new machines</source>
        <translation>Alle neuen Geräte anmelden</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Muster der Namen</translation>
    </message>
    <message>
        <source>Number of the first machine</source>
        <translation>Nummer des ersten Geräts</translation>
    </message>
    <message>
        <source>in which they were switched on</source>
        <translation>in der sie eingeschaltet wurden</translation>
    </message>
    <message>
        <source>of their MAC addresses</source>
        <translation>ihrer MAC-Adressen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Erste Nummer</translation>
    </message>
    <message>
        <source>In the &amp;order</source>
        <translation>In der Reihen&amp;folge</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Abbild</translation>
    </message>
    <message>
        <source>New machines and their names</source>
        <translation>Neue Geräte und ihre Namen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>The group says which image its clients have.</source>
        <translation>Die Gruppe sagt, welches Abbild ihre Clients haben.</translation>
    </message>
    <message>
        <source>The # must stand together, at most six of them.</source>
        <translation>Die # müssen beieinander stehen, höchstens sechs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each # is a digit: &quot;pc-##&quot; gives pc-01, pc-02 … Names in use are skipped.</source>
        <translation>Jedes # ist eine Ziffer: „pc-##“ ergibt pc-01, pc-02 … Vergebene Namen werden übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Register %n machines</source>
        <translation>
            <numerusform>%n Gerät an&amp;melden</numerusform>
            <numerusform>%n Geräte an&amp;melden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>%n Gerät anmelden</numerusform>
            <numerusform>%n Geräte anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>%n Gerät angemeldet, ab %1.</numerusform>
            <numerusform>%n Geräte angemeldet, ab %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingModel</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
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
        <translation>An einem Client pro&amp;bieren …</translation>
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
    <name>netseat::ui::RouterLinesBox</name>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>dnsmasq (OpenWrt, Pi-hole, libvirt)</source>
        <translation>dnsmasq (OpenWrt, Pi-hole, libvirt)</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Kind of server:</source>
        <translation>&amp;Art des Servers:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RuleDialog</name>
    <message>
        <source>Which boot program</source>
        <translation>Welches Startprogramm</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Machines for which all of this is true are told to boot the program below. The first rule that fits counts; a boot program chosen for a client alone goes before all rules.</source>
        <translation>Geräte, auf die all das zutrifft, starten das Programm unten. Es gilt die erste Regel, die passt; ein für einen Client allein gewähltes Startprogramm geht allen Regeln vor.</translation>
    </message>
    <message>
        <source>Choose a new machine …</source>
        <translation>Neues Gerät wählen …</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>As that &amp;of:</source>
        <translation>&amp;Wie bei:</translation>
    </message>
    <message>
        <source>&amp;MAC begins with:</source>
        <translation>&amp;MAC beginnt mit:</translation>
    </message>
    <message>
        <source>Calls &amp;itself:</source>
        <translation>Nennt s&amp;ich:</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>&amp;Firmware:</translation>
    </message>
    <message>
        <source>&amp;Boot program:</source>
        <translation>Start&amp;programm:</translation>
    </message>
    <message>
        <source>How its vendor class (DHCP option 60) begins. Empty: any.</source>
        <translation>Wie seine Herstellerklasse (DHCP-Option 60) beginnt. Leer: jede.</translation>
    </message>
    <message>
        <source>A file among the boot loaders of this system, or in your own folder of them.</source>
        <translation>Eine Datei unter den Startprogrammen dieses Systems oder in Ihrem eigenen Ordner dafür.</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>Regel %1 bearbeiten</translation>
    </message>
    <message>
        <source>Add a rule for boot programs</source>
        <translation>Regel für Startprogramme hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RulesModel</name>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>MAC begins with</source>
        <translation>MAC beginnt mit</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Startprogramm</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RulesPanel</name>
    <message>
        <source>Machines get the boot program that fits their firmware. Rules are for those that need another one; the first that fits counts.</source>
        <translation>Geräte bekommen das Startprogramm, das zu ihrer Firmware passt. Regeln sind für die, die ein anderes brauchen; die erste, die passt, gilt.</translation>
    </message>
    <message>
        <source>Rules for boot programs</source>
        <translation>Regeln für Startprogramme</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Every machine gets the usual boot program</source>
        <translation>Jedes Gerät bekommt das übliche Startprogramm</translation>
    </message>
    <message>
        <source>Add a rule if machines of some kind don&apos;t come up with it: another network driver, a signed loader.</source>
        <translation>Fügen Sie eine Regel hinzu, wenn Geräte einer Art damit nicht starten: ein anderer Netztreiber, ein signiertes Programm.</translation>
    </message>
    <message>
        <source>&amp;Add a rule …</source>
        <translation>Regel &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Machines that it fits get the boot program of the next rule that fits, or the usual one.</source>
        <translation>Geräte, auf die sie passt, bekommen das Startprogramm der nächsten passenden Regel oder das übliche.</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>Regel &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>Move rule %1</source>
        <translation>Regel %1 verschieben</translation>
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
    <name>netseat::ui::ServerProbe</name>
    <message>
        <source>The answer of the service could not be read. Look again.</source>
        <translation>Die Antwort des Dienstes war nicht zu lesen. Suchen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServersPanel</name>
    <message>
        <source>Look for other &amp;DHCP servers</source>
        <translation>Andere &amp;DHCP-Server suchen</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Jetzt suchen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Net&amp;work card:</source>
        <translation>Netzwerk&amp;karte:</translation>
    </message>
    <message>
        <source>Other DHCP servers</source>
        <translation>Andere DHCP-Server</translation>
    </message>
    <message>
        <source>Lines for another server</source>
        <translation>Zeilen für einen anderen Server</translation>
    </message>
    <message>
        <source>Where another DHCP server stays and Netseat&apos;s DHCP is off, these lines in that server send PCs here.</source>
        <translation>Wo ein anderer DHCP-Server bleibt und DHCP von Netseat aus ist, schicken diese Zeilen in jenem Server die PCs hierher.</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would …</source>
        <translation>Fragt auf %1, wie PCs fragen …</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would. This takes some seconds.</source>
        <translation>Fragt auf %1, wie PCs fragen. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Nobody has looked yet. Nothing is changed by it: no address is taken.</source>
        <translation>Noch hat niemand gesucht. Es verändert nichts: Keine Adresse wird belegt.</translation>
    </message>
    <message>
        <source>That is how it is set.</source>
        <translation>So ist es eingestellt.</translation>
    </message>
    <message>
        <source>&amp;Use: %1</source>
        <translation>Ü&amp;bernehmen: %1</translation>
    </message>
    <message>
        <source>Set: %1.</source>
        <translation>Eingestellt: %1.</translation>
    </message>
    <message>
        <source>While the services run, they look for other servers all the time. No alarm so far.</source>
        <translation>Solange die Dienste laufen, achten sie auf andere Server. Bisher kein Alarm.</translation>
    </message>
    <message>
        <source>The watch for other servers is switched off in the settings.</source>
        <translation>Auf andere Server wird nicht geachtet: In den Einstellungen ist das ausgeschaltet.</translation>
    </message>
    <message>
        <source>Last alarm, %1: %2.</source>
        <translation>Letzter Alarm, %1: %2.</translation>
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
    <message>
        <source>%1: %2</source>
        <extracomment>a service, and how it is</extracomment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Clients that run stand still without their disks.</source>
        <translation>Clients, die laufen, stehen ohne ihre Platten still.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsDialog</name>
    <message>
        <source>A &amp;new machine has appeared</source>
        <translation>ein &amp;neuer Rechner sich meldet</translation>
    </message>
    <message>
        <source>A PC does not &amp;boot</source>
        <translation>ein PC nicht &amp;startet</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>… with the icon in the &amp;tray only</source>
        <translation>… nur mit dem Symbol im &amp;Benachrichtigungsfeld</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps the services running</source>
        <translation>Die &amp;Dienste laufen weiter, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>The language changes when Netseat is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Netseat.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Starten und Schließen</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back. Without a tray, closing asks.</source>
        <translation>Das Symbol im Benachrichtigungsfeld holt das Fenster zurück. Ohne dieses Feld fragt das Schließen nach.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now.</source>
        <translation>Diese Arbeitsfläche zeigt gerade kein Benachrichtigungsfeld.</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>&amp;Disks and log …</source>
        <translation>&amp;Platten und Protokoll …</translation>
    </message>
    <message>
        <source>A PC loses its disk &amp;while it runs</source>
        <translation>ein PC im Betrieb seine Platte &amp;verliert</translation>
    </message>
    <message>
        <source>&amp;Room for disks runs out</source>
        <translation>der Platz für Platten &amp;knapp wird</translation>
    </message>
    <message>
        <source>&amp;Another DHCP server answers</source>
        <translation>ein anderer DHCP-Server an&amp;twortet</translation>
    </message>
    <message>
        <source>A ser&amp;vice fails</source>
        <translation>ein Dienst aus&amp;fällt</translation>
    </message>
    <message>
        <source>A long &amp;job is done</source>
        <translation>eine &amp;lange Aufgabe fertig ist</translation>
    </message>
    <message numerus="yes">
        <source>Tell of %n &amp;ignored machines again</source>
        <translation>
            <numerusform>%n &amp;ignoriertes Gerät wieder melden</numerusform>
            <numerusform>%n &amp;ignorierte Geräte wieder melden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsPanel</name>
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
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Set up la&amp;ter</source>
        <translation>Spä&amp;ter einrichten</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>&amp;Ohne weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupState</name>
    <message>
        <source>Copying %1: %2 %</source>
        <translation>Kopiert %1: %2 %</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <translation>Kopiert %1 …</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2 Go back to choose another image.</source>
        <translation>%1 konnte nicht kopiert werden: %2 Gehen Sie zurück, um ein anderes Abbild zu wählen.</translation>
    </message>
    <message>
        <source>Give %1 its image</source>
        <translation>%1 sein Abbild geben</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StartMediumDialog</name>
    <message>
        <source>Make a start medium</source>
        <translation>Startmedium erstellen</translation>
    </message>
    <message>
        <source>PCs whose network card can&apos;t start from the network start from this medium instead, and go on over the network. It holds no system and nothing of a client: one is enough for all PCs.</source>
        <translation>PCs, deren Netzwerkkarte nicht vom Netz starten kann, starten stattdessen von diesem Medium und machen über das Netz weiter. Es enthält kein System und nichts von einem Client: Eines reicht für alle PCs.</translation>
    </message>
    <message>
        <source>Image of a USB stick</source>
        <translation>Abbild eines USB-Sticks</translation>
    </message>
    <message>
        <source>Image of a CD</source>
        <translation>Abbild einer CD</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>With a file system on which the boot script can be edited.</source>
        <translation>Mit einem Dateisystem, auf dem das Startskript bearbeitet werden kann.</translation>
    </message>
    <message>
        <source>To be burned, or given to a virtual machine. Written to a stick it starts from that, too.</source>
        <translation>Zum Brennen oder für eine virtuelle Maschine. Auf einen Stick geschrieben, startet es auch von dem.</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Geben Sie den ganzen Pfad ein, ab „/“.</translation>
    </message>
    <message>
        <source>A new file on the computer that runs the services, written by them.</source>
        <translation>Eine neue Datei auf dem Rechner mit den Diensten, von ihnen geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>It is made. To put it onto a stick, where sdX is the stick and everything on it is lost:
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</source>
        <translation>Es ist fertig. So kommt es auf einen Stick; sdX ist der Stick, und alles darauf geht verloren:
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</translation>
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
    <message>
        <source>Of any age</source>
        <translation>Jeden Alters</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>Ereignisse behalten für</translation>
    </message>
    <message>
        <source>Events kept at most</source>
        <translation>Ereignisse höchstens</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>höchs&amp;tens</translation>
    </message>
    <message>
        <source>&amp;Keep events for:</source>
        <translation>Ereignisse be&amp;halten für:</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, is forgotten. So many events take about %1.</source>
        <translation>Was älter ist oder über diese Zahl hinausgeht, wird vergessen. So viele Ereignisse brauchen etwa %1.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetDialog</name>
    <message>
        <source>Add a network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Netz %1</translation>
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
        <source>Room 2</source>
        <translation>Raum 2</translation>
    </message>
    <message>
        <source>The card&apos;s first one in this network</source>
        <translation>Die erste der Karte in diesem Netz</translation>
    </message>
    <message>
        <source>Relays (routers that forward DHCP)</source>
        <translation>Relays (Router, die DHCP weiterleiten)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Rea&amp;ched through:</source>
        <translation>Erreichbar ü&amp;ber:</translation>
    </message>
    <message>
        <source>Net&amp;work:</source>
        <translation>Net&amp;z:</translation>
    </message>
    <message>
        <source>&amp;This computer there:</source>
        <translation>Dieser Re&amp;chner dort:</translation>
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
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>A&amp;dressen:</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>Vo&amp;rrat:</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>Ro&amp;uter:</translation>
    </message>
    <message>
        <source>DNS ser&amp;vers:</source>
        <translation>DNS-Ser&amp;ver:</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>&amp;Frist:</translation>
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
        <source>Write the network as an address and how many bits name it: 10.1.0.0/24.</source>
        <translation>Schreiben Sie das Netz als Adresse und Anzahl der Bits, die es nennen: 10.1.0.0/24.</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>Schreiben Sie Adressen mit Kommas dazwischen: 192.168.1.1, 9.9.9.9.</translation>
    </message>
    <message>
        <source>Set this computer as the target of DHCP on the router there (“ip helper-address”). It must be reachable from that network.</source>
        <translation>Tragen Sie diesen Rechner auf dem Router dort als Ziel für DHCP ein („ip helper-address“). Er muss von jenem Netz aus erreichbar sein.</translation>
    </message>
    <message>
        <source>Whatever comes in on this card is on this network.</source>
        <translation>Was auf dieser Karte ankommt, ist in diesem Netz.</translation>
    </message>
    <message>
        <source>Add network %1</source>
        <translation>Netz %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit network %1</source>
        <translation>Netz %1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetsModel</name>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetsPanel</name>
    <message>
        <source>Networks that are served beside the main one: at another network card of this computer, or behind relays.</source>
        <translation>Netze, die neben dem Hauptnetz bedient werden: an einer weiteren Netzwerkkarte dieses Rechners oder hinter Relays.</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>Weitere Netze</translation>
    </message>
    <message>
        <source>Only the main network is served</source>
        <translation>Nur das Hauptnetz wird bedient</translation>
    </message>
    <message>
        <source>Add a network if PCs are at another network card of this computer, or behind a router that forwards DHCP.</source>
        <translation>Fügen Sie ein Netz hinzu, wenn PCs an einer weiteren Netzwerkkarte dieses Rechners hängen oder hinter einem Router, der DHCP weiterleitet.</translation>
    </message>
    <message>
        <source>&amp;Add a network …</source>
        <translation>Netz &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation>Netz %1 entfernen</translation>
    </message>
    <message>
        <source>Machines there get nothing from Netseat any more. Those that run keep their address until it ends, and their disk.</source>
        <translation>Geräte dort bekommen von Netseat nichts mehr. Die laufen, behalten ihre Adresse bis zu deren Ende, und ihre Platte.</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>Netz &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove network %1</source>
        <translation>Netz %1 entfernen</translation>
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
    <message>
        <source>%1  %2</source>
        <extracomment>a line of the log: its time, and what it says</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TimelineTab</name>
    <message>
        <source>Which boot is shown</source>
        <translation>Welcher Start gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Boot of</source>
        <translation>Sta&amp;rt vom</translation>
    </message>
    <message>
        <source>Copies this boot as text, to be sent to somebody.</source>
        <translation>Kopiert diesen Start als Text, um ihn jemandem zu schicken.</translation>
    </message>
    <message>
        <source>Copy this boot as text</source>
        <translation>Diesen Start als Text kopieren</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>Start dieses Clients, Stufe für Stufe</translation>
    </message>
    <message>
        <source>A click on a stage shows its log lines.</source>
        <translation>Ein Klick auf eine Stufe zeigt ihre Protokollzeilen.</translation>
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
        <source>&amp;New machines (%1) …</source>
        <translation>&amp;Neue Geräte (%1) …</translation>
    </message>
    <message>
        <source>&amp;Wake a group</source>
        <translation>Gruppe &amp;wecken</translation>
    </message>
    <message>
        <source>No notices for an &amp;hour</source>
        <translation>Eine &amp;Stunde keine Meldungen</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Einstellungen …</translation>
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
<context>
    <name>netseat::ui::VerdictBar</name>
    <message>
        <source>Log lines that show it</source>
        <translation>Protokollzeilen, die es zeigen</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Warum er stehen blieb</translation>
    </message>
    <message>
        <source>Explains this code, and those that stand on the PC&apos;s screen.</source>
        <translation>Erklärt diesen Code und die, die auf dem Bildschirm des PCs stehen.</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <extracomment>why a boot stopped, and what to do about it</extracomment>
        <translation>%1
Was zu tun ist: %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::VersionDetails</name>
    <message>
        <source>Details of the version</source>
        <translation>Einzelheiten der Version</translation>
    </message>
    <message>
        <source>Choose an image or a version above: here is who uses it and what is known of it.</source>
        <translation>Wählen Sie oben ein Abbild oder eine Version: Hier steht dann, wer sie benutzt und was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1, Version %2: %3</translation>
    </message>
    <message>
        <source>Default version:</source>
        <translation>Standardversion:</translation>
    </message>
    <message>
        <source>Used by:</source>
        <translation>Benutzt von:</translation>
    </message>
    <message>
        <source>Size of the disk:</source>
        <translation>Größe der Platte:</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Hinzugefügt:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>%1, over version %2</source>
        <translation>%1, über Version %2</translation>
    </message>
    <message>
        <source>In maintenance on:</source>
        <translation>In Wartung auf:</translation>
    </message>
    <message>
        <source>Boot it:</source>
        <translation>Starten davon:</translation>
    </message>
    <message>
        <source>Stay on it:</source>
        <translation>Bleiben dabei:</translation>
    </message>
    <message>
        <source>Have a disk over it:</source>
        <translation>Haben eine Platte darüber:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Geprüft:</translation>
    </message>
    <message>
        <source>Until their next boot:</source>
        <translation>Bis zum nächsten Start:</translation>
    </message>
</context>
</TS>
