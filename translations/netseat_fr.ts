<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BootCodes</name>
    <message>
        <source>UEFI firmware (EDK II, PxeBcDxe)</source>
        <translation>Micrologiciel UEFI (EDK II, PxeBcDxe)</translation>
    </message>
    <message>
        <source>PXE specification 2.1 and Intel&apos;s boot agent</source>
        <translation>Spécification PXE 2.1 et agent de démarrage d’Intel</translation>
    </message>
    <message>
        <source>iPXE (errno.h, errfile.h)</source>
        <translation>iPXE (errno.h, errfile.h)</translation>
    </message>
    <message>
        <source>a part of iPXE that this table does not have</source>
        <translation>une partie d’iPXE absente de cette table</translation>
    </message>
    <message>
        <source>Where it happened: %1.</source>
        <translation>Où cela s’est produit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the iPXE web site.</source>
        <translation>Regardez dans la chronologie du client à quelle phase il s’est arrêté, et consultez le site d’iPXE.</translation>
    </message>
    <message>
        <source>Netseat&apos;s own verdict on a boot</source>
        <translation>Verdict de Netseat sur un démarrage</translation>
    </message>
    <message>
        <source>iPXE got no address</source>
        <translation>iPXE n’a pas obtenu d’adresse</translation>
    </message>
    <message>
        <source>iPXE asked on this network card and no way of getting an address worked.</source>
        <translation>iPXE a demandé sur cette carte réseau et aucun moyen d’obtenir une adresse n’a fonctionné.</translation>
    </message>
    <message>
        <source>Look whether DHCP runs and the cable is in. If the firmware got an address before, try the loader &quot;snponly&quot; (UEFI) or &quot;undionly&quot; (BIOS): iPXE then uses the firmware&apos;s own driver.</source>
        <translation>Vérifiez que DHCP fonctionne et que le câble est branché. Si le micrologiciel a obtenu une adresse auparavant, essayez le chargeur «&#xa0;snponly&#xa0;» (UEFI) ou «&#xa0;undionly&#xa0;» (BIOS)&#xa0;: iPXE utilise alors le pilote du micrologiciel.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Pas de liaison</translation>
    </message>
    <message>
        <source>iPXE sees no link on the network card.</source>
        <translation>iPXE ne voit pas de liaison sur la carte réseau.</translation>
    </message>
    <message>
        <source>Check cable and switch port. A port that takes long to come up needs &quot;edge port&quot; or &quot;PortFast&quot;.</source>
        <translation>Vérifiez le câble et le port du commutateur. Un port lent à s’activer a besoin de «&#xa0;edge port&#xa0;» ou de «&#xa0;PortFast&#xa0;».</translation>
    </message>
    <message>
        <source>No DHCP answer</source>
        <translation>Pas de réponse DHCP</translation>
    </message>
    <message>
        <source>iPXE asked for an address and got no answer.</source>
        <translation>iPXE a demandé une adresse et n’a pas reçu de réponse.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log: if Netseat answered, the answer is lost on its way; try another loader.</source>
        <translation>Consultez le journal du client&#xa0;: si Netseat a répondu, la réponse se perd en chemin&#xa0;; essayez un autre chargeur.</translation>
    </message>
    <message>
        <source>iPXE was told nothing to boot</source>
        <translation>iPXE n’a rien reçu à démarrer</translation>
    </message>
    <message>
        <source>iPXE has an address, but neither a script nor a disk: the answer came from another DHCP server, or the client has no image.</source>
        <translation>iPXE a une adresse, mais ni script ni disque&#xa0;: la réponse venait d’un autre serveur DHCP, ou le client n’a pas d’image.</translation>
    </message>
    <message>
        <source>Give the client an image; look for another DHCP server on the Network page.</source>
        <translation>Donnez une image au client&#xa0;; recherchez un autre serveur DHCP sur la page Réseau.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>A connection (to the script&apos;s HTTP port or to the disk) was not answered at all.</source>
        <translation>Une connexion (au port HTTP du script ou au disque) n’a reçu aucune réponse.</translation>
    </message>
    <message>
        <source>Let the ports of HTTP and iSCSI (TCP 80 and 3260) through the firewall of this computer.</source>
        <translation>Autorisez les ports de HTTP et d’iSCSI (TCP 80 et 3260) dans le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>The computer is there, but nothing runs on that port, or it hung up.</source>
        <translation>L’ordinateur est là, mais rien ne fonctionne sur ce port, ou il a raccroché.</translation>
    </message>
    <message>
        <source>Look whether HTTP and iSCSI run (status bar).</source>
        <translation>Vérifiez que HTTP et iSCSI fonctionnent (barre d’état).</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>Aucun chemin vers le serveur</translation>
    </message>
    <message>
        <source>The server&apos;s address is outside of the PC&apos;s network and no router was named.</source>
        <translation>L’adresse du serveur est hors du réseau du PC et aucun routeur n’a été indiqué.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; set the router on the Network page.</source>
        <translation>Comparez les adresses du PC et du serveur&#xa0;; définissez le routeur sur la page Réseau.</translation>
    </message>
    <message>
        <source>The network card has no address.</source>
        <translation>La carte réseau n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Look whether DHCP runs.</source>
        <translation>Vérifiez que DHCP fonctionne.</translation>
    </message>
    <message>
        <source>The server can&apos;t be found on the network</source>
        <translation>Le serveur est introuvable sur le réseau</translation>
    </message>
    <message>
        <source>Nobody answers ARP for the server&apos;s address.</source>
        <translation>Personne ne répond aux requêtes ARP pour l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look whether both are in the same VLAN.</source>
        <translation>Comparez les adresses du PC et du serveur&#xa0;; vérifiez qu’ils sont dans le même VLAN.</translation>
    </message>
    <message>
        <source>TFTP does not answer</source>
        <translation>TFTP ne répond pas</translation>
    </message>
    <message>
        <source>A file was asked for by TFTP in vain.</source>
        <translation>Un fichier a été demandé en vain par TFTP.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer.</source>
        <translation>Autorisez le port UDP 69 dans le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The file does not exist (TFTP)</source>
        <translation>Le fichier n’existe pas (TFTP)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the TFTP server does not have.</source>
        <translation>iPXE a demandé un fichier que le serveur TFTP n’a pas.</translation>
    </message>
    <message>
        <source>For &quot;autoexec.ipxe&quot; this is normal. For other names look at the client&apos;s log.</source>
        <translation>Pour «&#xa0;autoexec.ipxe&#xa0;», c’est normal. Pour d’autres noms, consultez le journal du client.</translation>
    </message>
    <message>
        <source>The file does not exist (HTTP 404)</source>
        <translation>Le fichier n’existe pas (HTTP 404)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the HTTP server does not have.</source>
        <translation>iPXE a demandé un fichier que le serveur HTTP n’a pas.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name, and at the paths of the boot entry.</source>
        <translation>Cherchez le nom dans le journal du client et vérifiez les chemins de l’entrée de démarrage.</translation>
    </message>
    <message>
        <source>The HTTP server refuses (403)</source>
        <translation>Le serveur HTTP refuse (403)</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the data folder&apos;s files.</source>
        <translation>Vérifiez les droits du fichier parmi les fichiers du dossier de données.</translation>
    </message>
    <message>
        <source>The HTTP server wants a password (401)</source>
        <translation>Le serveur HTTP demande un mot de passe (401)</translation>
    </message>
    <message>
        <source>The file is on another server that asks who you are.</source>
        <translation>Le fichier est sur un autre serveur qui demande qui vous êtes.</translation>
    </message>
    <message>
        <source>Write user and password into the boot entry&apos;s address.</source>
        <translation>Indiquez l’utilisateur et le mot de passe dans l’adresse de l’entrée de démarrage.</translation>
    </message>
    <message>
        <source>The HTTP server refuses (4xx)</source>
        <translation>Le serveur HTTP refuse (4xx)</translation>
    </message>
    <message>
        <source>The request was not accepted.</source>
        <translation>La requête n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log.</source>
        <translation>Consultez le journal du client.</translation>
    </message>
    <message>
        <source>The HTTP server failed (5xx)</source>
        <translation>Le serveur HTTP a échoué (5xx)</translation>
    </message>
    <message>
        <source>The server had an error of its own.</source>
        <translation>Le serveur a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>Look at the log for what Netseat says of it.</source>
        <translation>Regardez dans le journal ce qu’en dit Netseat.</translation>
    </message>
    <message>
        <source>The name does not exist (DNS)</source>
        <translation>Le nom n’existe pas (DNS)</translation>
    </message>
    <message>
        <source>A name in an address could not be looked up.</source>
        <translation>Un nom dans une adresse n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Check the address of the boot entry.</source>
        <translation>Vérifiez l’adresse de l’entrée de démarrage.</translation>
    </message>
    <message>
        <source>No DNS server</source>
        <translation>Aucun serveur DNS</translation>
    </message>
    <message>
        <source>An address has a name in it, and nobody told the PC a DNS server.</source>
        <translation>Une adresse contient un nom, et personne n’a indiqué de serveur DNS au PC.</translation>
    </message>
    <message>
        <source>Enter a DNS server on the Network page, or use a numeric address.</source>
        <translation>Saisissez un serveur DNS sur la page Réseau, ou utilisez une adresse numérique.</translation>
    </message>
    <message>
        <source>The disk does not exist</source>
        <translation>Le disque n’existe pas</translation>
    </message>
    <message>
        <source>The server that was asked has no disk of that name.</source>
        <translation>Le serveur interrogé n’a pas de disque de ce nom.</translation>
    </message>
    <message>
        <source>Look whether the client still has an image, and whether its disk is served by another server.</source>
        <translation>Vérifiez que le client a toujours une image, et si son disque est hébergé par un autre serveur.</translation>
    </message>
    <message>
        <source>The disk wants a password</source>
        <translation>Le disque demande un mot de passe</translation>
    </message>
    <message>
        <source>User or secret are not what the server expects.</source>
        <translation>L’utilisateur ou le secret ne sont pas ceux que le serveur attend.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s CHAP user and secret.</source>
        <translation>Comparez l’utilisateur et le secret CHAP du client.</translation>
    </message>
    <message>
        <source>The disk is not for this PC</source>
        <translation>Le disque n’est pas pour ce PC</translation>
    </message>
    <message>
        <source>The server does not let this PC have the disk: somebody else uses it, or it is another client&apos;s.</source>
        <translation>Le serveur n’accorde pas ce disque à ce PC&#xa0;: quelqu’un d’autre l’utilise, ou il appartient à un autre client.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the reason that Netseat gave.</source>
        <translation>Cherchez dans le journal du client la raison donnée par Netseat.</translation>
    </message>
    <message>
        <source>The server proved itself under a wrong name</source>
        <translation>Le serveur s’est identifié sous un mauvais nom</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s name is another one.</source>
        <translation>Les deux côtés doivent prouver leur identité, et le nom du serveur est différent.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP user.</source>
        <translation>Comparez l’utilisateur CHAP mutuel du client.</translation>
    </message>
    <message>
        <source>The server proved itself with a wrong secret</source>
        <translation>Le serveur s’est identifié avec un mauvais secret</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s secret is another one.</source>
        <translation>Les deux côtés doivent prouver leur identité, et le secret du serveur est différent.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP secret.</source>
        <translation>Comparez le secret CHAP mutuel du client.</translation>
    </message>
    <message>
        <source>The disk is not ready</source>
        <translation>Le disque n’est pas prêt</translation>
    </message>
    <message>
        <source>The server can&apos;t give the disk now: its image can&apos;t be opened, or there is no room.</source>
        <translation>Le serveur ne peut pas fournir le disque maintenant&#xa0;: son image ne peut pas être ouverte, ou il n’y a pas d’espace.</translation>
    </message>
    <message>
        <source>The disk server has too much to do</source>
        <translation>Le serveur de disques est surchargé</translation>
    </message>
    <message>
        <source>The server has no room for another connection.</source>
        <translation>Le serveur n’a pas de place pour une connexion de plus.</translation>
    </message>
    <message>
        <source>Wait a minute and start it again.</source>
        <translation>Attendez une minute et redémarrez-le.</translation>
    </message>
    <message>
        <source>The disk&apos;s address is malformed</source>
        <translation>L’adresse du disque est mal formée</translation>
    </message>
    <message>
        <source>The root path that DHCP gave is not complete.</source>
        <translation>Le chemin racine donné par DHCP est incomplet.</translation>
    </message>
    <message>
        <source>If another DHCP server gives it (option 17), copy the line that Netseat shows for it.</source>
        <translation>Si un autre serveur DHCP le donne (option 17), copiez la ligne que Netseat affiche pour lui.</translation>
    </message>
    <message>
        <source>The disk server hung up</source>
        <translation>Le serveur de disques a raccroché</translation>
    </message>
    <message>
        <source>The connection to the disk was ended.</source>
        <translation>La connexion au disque a été interrompue.</translation>
    </message>
    <message>
        <source>Nothing to start on the disk (BIOS)</source>
        <translation>Rien à démarrer sur le disque (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there and its first sector was run, but it came back: there is no system on it that a BIOS can start.</source>
        <translation>Le disque est là et son premier secteur a été exécuté, mais il a rendu la main&#xa0;: il ne contient aucun système qu’un BIOS puisse démarrer.</translation>
    </message>
    <message>
        <source>The image may be for UEFI only. Set the PC to UEFI, or let the doctor look at the image.</source>
        <translation>L’image est peut-être réservée à l’UEFI. Réglez le PC sur UEFI, ou faites examiner l’image par le diagnostic.</translation>
    </message>
    <message>
        <source>The disk has no boot sector (BIOS)</source>
        <translation>Le disque n’a pas de secteur d’amorçage (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there, but it is empty or has no boot sector.</source>
        <translation>Le disque est là, mais il est vide ou n’a pas de secteur d’amorçage.</translation>
    </message>
    <message>
        <source>Install a system on it, or let the doctor look at the image.</source>
        <translation>Installez-y un système, ou faites examiner l’image par le diagnostic.</translation>
    </message>
    <message>
        <source>The file is nothing that can be started</source>
        <translation>Le fichier n’est pas démarrable</translation>
    </message>
    <message>
        <source>iPXE fetched a file and does not know its kind: mostly an error page, or a file for another firmware.</source>
        <translation>iPXE a récupéré un fichier d’un type inconnu&#xa0;: le plus souvent une page d’erreur, ou un fichier pour un autre micrologiciel.</translation>
    </message>
    <message>
        <source>Look at the boot entry: BIOS and UEFI need different files.</source>
        <translation>Vérifiez l’entrée de démarrage&#xa0;: BIOS et UEFI demandent des fichiers différents.</translation>
    </message>
    <message>
        <source>Secure Boot forbids the file</source>
        <translation>Secure Boot interdit le fichier</translation>
    </message>
    <message>
        <source>The firmware does not accept the file&apos;s signature.</source>
        <translation>Le micrologiciel n’accepte pas la signature du fichier.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the firmware setup, or use signed boot programs.</source>
        <translation>Désactivez Secure Boot dans la configuration du micrologiciel, ou utilisez des programmes de démarrage signés.</translation>
    </message>
    <message>
        <source>The firmware does not load the file</source>
        <translation>Le micrologiciel ne charge pas le fichier</translation>
    </message>
    <message>
        <source>UEFI refused a program that iPXE gave it.</source>
        <translation>L’UEFI a refusé un programme transmis par iPXE.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off for a try; look whether the file is for this kind of processor.</source>
        <translation>Désactivez Secure Boot pour essayer&#xa0;; vérifiez que le fichier convient à ce type de processeur.</translation>
    </message>
    <message>
        <source>The program ended with an error</source>
        <translation>Le programme s’est terminé sur une erreur</translation>
    </message>
    <message>
        <source>UEFI started the program, and it gave up.</source>
        <translation>L’UEFI a démarré le programme, et celui-ci a abandonné.</translation>
    </message>
    <message>
        <source>Let the doctor look at the image.</source>
        <translation>Faites examiner l’image par le diagnostic.</translation>
    </message>
    <message>
        <source>No device for the program</source>
        <translation>Pas de périphérique pour le programme</translation>
    </message>
    <message>
        <source>iPXE could not hand its network card to a UEFI program.</source>
        <translation>iPXE n’a pas pu transmettre sa carte réseau à un programme UEFI.</translation>
    </message>
    <message>
        <source>Use the loader &quot;snponly&quot;; update the firmware.</source>
        <translation>Utilisez le chargeur «&#xa0;snponly&#xa0;»&#xa0;; mettez le micrologiciel à jour.</translation>
    </message>
    <message>
        <source>The disk did not answer in time</source>
        <translation>Le disque n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The disk was attached, and a read was not answered.</source>
        <translation>Le disque était attaché, et une lecture est restée sans réponse.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log. Some PCs need more retries: see the client&apos;s firmware options.</source>
        <translation>Consultez le journal du client. Certains PC ont besoin de plus de tentatives&#xa0;: voir les options de micrologiciel du client.</translation>
    </message>
    <message>
        <source>No boot program on the disk (UEFI)</source>
        <translation>Aucun programme de démarrage sur le disque (UEFI)</translation>
    </message>
    <message>
        <source>The disk is there, but \EFI\BOOT\BOOTX64.EFI is not on it.</source>
        <translation>Le disque est là, mais \EFI\BOOT\BOOTX64.EFI ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>The image may be for BIOS only. Let the doctor look at the image.</source>
        <translation>L’image est peut-être réservée au BIOS. Faites examiner l’image par le diagnostic.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse déjà utilisée</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Aucune adresse</translation>
    </message>
    <message>
        <source>Device busy</source>
        <translation>Périphérique occupé</translation>
    </message>
    <message>
        <source>Cancelled, by a key or because nothing was left to do</source>
        <translation>Annulé, par une touche ou parce qu’il ne restait rien à faire</translation>
    </message>
    <message>
        <source>Connection broken off</source>
        <translation>Connexion interrompue</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by the other side</source>
        <translation>Connexion réinitialisée par l’autre côté</translation>
    </message>
    <message>
        <source>No way to the other side</source>
        <translation>Aucun chemin vers l’autre côté</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message>
        <source>Malformed: iPXE could not make sense of it</source>
        <translation>Mal formé&#xa0;: iPXE n’a pas pu l’interpréter</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>Le réseau est inactif</translation>
    </message>
    <message>
        <source>The network can&apos;t be reached</source>
        <translation>Le réseau est inaccessible</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Périphérique inexistant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not something that can be started</source>
        <translation>Rien qui puisse être démarré</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Plus d’espace</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Not possible with this device</source>
        <translation>Impossible avec ce périphérique</translation>
    </message>
    <message>
        <source>No such device or name</source>
        <translation>Périphérique ou nom inexistant</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>The other side does not keep to the protocol</source>
        <translation>L’autre côté ne respecte pas le protocole</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Hors limites</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>The firmware reported an error of its own</source>
        <translation>Le micrologiciel a signalé une erreur interne</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the log lines there.</source>
        <translation>Regardez dans la chronologie du client à quelle phase il s’est arrêté, et lisez-y les lignes du journal.</translation>
    </message>
    <message>
        <source>Try another loader for this client: &quot;snponly&quot; or &quot;undionly&quot; use the firmware&apos;s own network driver.</source>
        <translation>Essayez un autre chargeur pour ce client&#xa0;: «&#xa0;snponly&#xa0;» ou «&#xa0;undionly&#xa0;» utilisent le pilote réseau du micrologiciel.</translation>
    </message>
    <message>
        <source>Check the paths and arguments of the boot entry.</source>
        <translation>Vérifiez les chemins et les arguments de l’entrée de démarrage.</translation>
    </message>
    <message>
        <source>looking up a name</source>
        <translation>résolution d’un nom</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>le disque</translation>
    </message>
    <message>
        <source>starting from the disk (UEFI)</source>
        <translation>démarrage depuis le disque (UEFI)</translation>
    </message>
    <message>
        <source>starting from the disk</source>
        <translation>démarrage depuis le disque</translation>
    </message>
    <message>
        <source>starting from the disk (BIOS)</source>
        <translation>démarrage depuis le disque (BIOS)</translation>
    </message>
    <message>
        <source>the disk&apos;s boot sector (BIOS)</source>
        <translation>le secteur d’amorçage du disque (BIOS)</translation>
    </message>
    <message>
        <source>reading from the disk</source>
        <translation>lecture depuis le disque</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (UEFI)</source>
        <translation>le pilote réseau du micrologiciel (UEFI)</translation>
    </message>
    <message>
        <source>the driver for Intel network cards</source>
        <translation>le pilote des cartes réseau Intel</translation>
    </message>
    <message>
        <source>the driver for Realtek network cards</source>
        <translation>le pilote des cartes réseau Realtek</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (BIOS)</source>
        <translation>le pilote réseau du micrologiciel (BIOS)</translation>
    </message>
    <message>
        <source>the network (IPv4)</source>
        <translation>le réseau (IPv4)</translation>
    </message>
    <message>
        <source>the network (IPv6)</source>
        <translation>le réseau (IPv6)</translation>
    </message>
    <message>
        <source>the network card</source>
        <translation>la carte réseau</translation>
    </message>
    <message>
        <source>a connection (TCP)</source>
        <translation>une connexion (TCP)</translation>
    </message>
    <message>
        <source>fetching by HTTP</source>
        <translation>récupération par HTTP</translation>
    </message>
    <message>
        <source>attaching the disk</source>
        <translation>attachement du disque</translation>
    </message>
    <message>
        <source>asking for an address (DHCP)</source>
        <translation>demande d’une adresse (DHCP)</translation>
    </message>
    <message>
        <source>looking up a name (DNS)</source>
        <translation>résolution d’un nom (DNS)</translation>
    </message>
    <message>
        <source>fetching by TFTP</source>
        <translation>récupération par TFTP</translation>
    </message>
    <message>
        <source>finding a neighbour (ARP)</source>
        <translation>recherche d’un voisin (ARP)</translation>
    </message>
    <message>
        <source>a file that was fetched</source>
        <translation>un fichier récupéré</translation>
    </message>
    <message>
        <source>the boot script</source>
        <translation>le script de démarrage</translation>
    </message>
    <message>
        <source>a UEFI program</source>
        <translation>un programme UEFI</translation>
    </message>
    <message>
        <source>a Linux kernel</source>
        <translation>un noyau Linux</translation>
    </message>
    <message>
        <source>choosing what to boot</source>
        <translation>choix de ce qu’il faut démarrer</translation>
    </message>
    <message>
        <source>the table that tells the system its disk</source>
        <translation>la table qui indique son disque au système</translation>
    </message>
    <message>
        <source>an encrypted connection (TLS)</source>
        <translation>une connexion chiffrée (TLS)</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>un certificat</translation>
    </message>
    <message>
        <source>setting up the network card</source>
        <translation>configuration de la carte réseau</translation>
    </message>
    <message>
        <source>a command of the script</source>
        <translation>une commande du script</translation>
    </message>
    <message>
        <source>Not enough memory below 640 KiB</source>
        <translation>Pas assez de mémoire sous 640&#xa0;Kio</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program found no room in the lowest memory.</source>
        <translation>Le programme de démarrage de la carte réseau n’a pas trouvé de place dans la mémoire basse.</translation>
    </message>
    <message>
        <source>Turn off other boot programs (RAID, a second network card) in the BIOS setup, or update the BIOS.</source>
        <translation>Désactivez les autres programmes de démarrage (RAID, deuxième carte réseau) dans la configuration du BIOS, ou mettez le BIOS à jour.</translation>
    </message>
    <message>
        <source>The boot program does not fit the network card</source>
        <translation>Le programme de démarrage ne correspond pas à la carte réseau</translation>
    </message>
    <message>
        <source>The BIOS started a boot program that was made for another card.</source>
        <translation>Le BIOS a démarré un programme conçu pour une autre carte.</translation>
    </message>
    <message>
        <source>Update the BIOS or the card&apos;s boot program.</source>
        <translation>Mettez à jour le BIOS ou le programme de démarrage de la carte.</translation>
    </message>
    <message>
        <source>The network card can&apos;t be read</source>
        <translation>La carte réseau ne peut pas être lue</translation>
    </message>
    <message>
        <source>The BIOS could not read the card&apos;s settings.</source>
        <translation>Le BIOS n’a pas pu lire les paramètres de la carte.</translation>
    </message>
    <message>
        <source>Reseat or replace the card; update the BIOS.</source>
        <translation>Réinsérez ou remplacez la carte&#xa0;; mettez le BIOS à jour.</translation>
    </message>
    <message>
        <source>The loader is larger than the room for it</source>
        <translation>Le chargeur dépasse la place prévue</translation>
    </message>
    <message>
        <source>UEFI: the file did not fit the memory that was set aside. BIOS: the card&apos;s own memory is damaged.</source>
        <translation>UEFI&#xa0;: le fichier ne tenait pas dans la mémoire réservée. BIOS&#xa0;: la mémoire de la carte est endommagée.</translation>
    </message>
    <message>
        <source>Choose another loader for this client; update the firmware.</source>
        <translation>Choisissez un autre chargeur pour ce client&#xa0;; mettez le micrologiciel à jour.</translation>
    </message>
    <message>
        <source>The BIOS does not support this boot program</source>
        <translation>Le BIOS ne prend pas en charge ce programme de démarrage</translation>
    </message>
    <message>
        <source>The card&apos;s boot program needs memory that this BIOS does not give it.</source>
        <translation>Le programme de démarrage de la carte a besoin d’une mémoire que ce BIOS ne lui donne pas.</translation>
    </message>
    <message>
        <source>Update the BIOS.</source>
        <translation>Mettez le BIOS à jour.</translation>
    </message>
    <message>
        <source>Network card error</source>
        <translation>Erreur de la carte réseau</translation>
    </message>
    <message>
        <source>The firmware could not use the network card, or refused the address it was given.</source>
        <translation>Le micrologiciel n’a pas pu utiliser la carte réseau, ou a refusé l’adresse reçue.</translation>
    </message>
    <message>
        <source>Look whether two DHCP servers answer (Network page), then reseat or replace the card.</source>
        <translation>Vérifiez si deux serveurs DHCP répondent (page Réseau), puis réinsérez ou remplacez la carte.</translation>
    </message>
    <message>
        <source>The firmware had no memory left for the download.</source>
        <translation>Le micrologiciel n’avait plus de mémoire pour le téléchargement.</translation>
    </message>
    <message>
        <source>Update the firmware; switch other network boot entries off.</source>
        <translation>Mettez le micrologiciel à jour&#xa0;; désactivez les autres entrées de démarrage réseau.</translation>
    </message>
    <message>
        <source>No answer to ARP</source>
        <translation>Pas de réponse ARP</translation>
    </message>
    <message>
        <source>The PC could not find the server or the router on its network: it has an address of another network, or a switch stands in between.</source>
        <translation>Le PC n’a pas trouvé le serveur ou le routeur sur son réseau&#xa0;: il a une adresse d’un autre réseau, ou un commutateur fait obstacle.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look for a second DHCP server on the Network page.</source>
        <translation>Comparez les adresses du PC et du serveur&#xa0;; recherchez un deuxième serveur DHCP sur la page Réseau.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Pas de connexion réseau</translation>
    </message>
    <message>
        <source>The card sees no link.</source>
        <translation>La carte ne voit pas de liaison.</translation>
    </message>
    <message>
        <source>No usable offer came</source>
        <translation>Aucune offre utilisable</translation>
    </message>
    <message>
        <source>Nobody answered, or all answers came without anything to boot: an address alone is not enough for UEFI.</source>
        <translation>Personne n’a répondu, ou toutes les réponses ne proposaient rien à démarrer&#xa0;: une adresse seule ne suffit pas à l’UEFI.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline. Nothing there: its packets do not arrive here (wrong network card, VLAN, firewall). Offers there: the firmware ignores them; let Netseat give out the addresses too.</source>
        <translation>Consultez la chronologie du client. Rien n’y figure&#xa0;: ses paquets n’arrivent pas ici (mauvaise carte réseau, VLAN, pare-feu). Des offres y figurent&#xa0;: le micrologiciel les ignore&#xa0;; laissez Netseat attribuer aussi les adresses.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>An offer came, but the question for the loader that followed (UDP port 4011 or 69) got no answer.</source>
        <translation>Une offre est arrivée, mais la demande de chargeur qui a suivi (port UDP 4011 ou 69) est restée sans réponse.</translation>
    </message>
    <message>
        <source>Let UDP ports 67, 69 and 4011 through the firewall of this computer.</source>
        <translation>Autorisez les ports UDP 67, 69 et 4011 dans le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The BIOS could not copy memory</source>
        <translation>Le BIOS n’a pas pu copier de la mémoire</translation>
    </message>
    <message>
        <source>A fault of the BIOS.</source>
        <translation>Un défaut du BIOS.</translation>
    </message>
    <message>
        <source>Network boot was cancelled</source>
        <translation>Le démarrage réseau a été annulé</translation>
    </message>
    <message>
        <source>A key was pressed, or the server told the PC to go on with its own disk.</source>
        <translation>Une touche a été pressée, ou le serveur a dit au PC de continuer avec son propre disque.</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard. Look whether the client&apos;s entry is &quot;own disk&quot;.</source>
        <translation>Redémarrez-le sans toucher le clavier. Vérifiez si l’entrée du client est «&#xa0;disque propre&#xa0;».</translation>
    </message>
    <message>
        <source>The server said: nobody there</source>
        <translation>Le serveur a répondu&#xa0;: personne ici</translation>
    </message>
    <message>
        <source>The computer that was to send the loader answered that no service runs on that port.</source>
        <translation>L’ordinateur qui devait envoyer le chargeur a répondu qu’aucun service ne fonctionne sur ce port.</translation>
    </message>
    <message>
        <source>Start the services. If they run, the PC asks another computer: look for a second DHCP server.</source>
        <translation>Démarrez les services. S’ils fonctionnent, le PC interroge un autre ordinateur&#xa0;: recherchez un deuxième serveur DHCP.</translation>
    </message>
    <message>
        <source>The server refused the loader</source>
        <translation>Le serveur a refusé le chargeur</translation>
    </message>
    <message>
        <source>The TFTP server answered with an error: mostly the file does not exist.</source>
        <translation>Le serveur TFTP a répondu par une erreur&#xa0;: le plus souvent, le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name of the file; choose a loader that is there.</source>
        <translation>Cherchez le nom du fichier dans le journal du client&#xa0;; choisissez un chargeur présent.</translation>
    </message>
    <message>
        <source>The download stopped</source>
        <translation>Le téléchargement s’est arrêté</translation>
    </message>
    <message>
        <source>The loader was begun and not received whole.</source>
        <translation>Le chargeur a été commencé et n’a pas été reçu en entier.</translation>
    </message>
    <message>
        <source>Check cable and switch port; look at the client&apos;s log for the transfer.</source>
        <translation>Vérifiez le câble et le port du commutateur&#xa0;; cherchez le transfert dans le journal du client.</translation>
    </message>
    <message>
        <source>The TFTP server can&apos;t be found</source>
        <translation>Le serveur TFTP est introuvable</translation>
    </message>
    <message>
        <source>The PC knows the server&apos;s address, but nobody on its network has it.</source>
        <translation>Le PC connaît l’adresse du serveur, mais personne sur son réseau ne l’a.</translation>
    </message>
    <message>
        <source>The TFTP server does not answer</source>
        <translation>Le serveur TFTP ne répond pas</translation>
    </message>
    <message>
        <source>The PC asked for its loader and got no answer at all.</source>
        <translation>Le PC a demandé son chargeur et n’a reçu aucune réponse.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer; look whether TFTP runs, and whether another DHCP server names another computer.</source>
        <translation>Autorisez le port UDP 69 dans le pare-feu de cet ordinateur&#xa0;; vérifiez que TFTP fonctionne, et si un autre serveur DHCP indique un autre ordinateur.</translation>
    </message>
    <message>
        <source>An answer that is no TFTP</source>
        <translation>Une réponse qui n’est pas du TFTP</translation>
    </message>
    <message>
        <source>Something else answered on the port of TFTP.</source>
        <translation>Autre chose a répondu sur le port de TFTP.</translation>
    </message>
    <message>
        <source>Look which computer answers: the client&apos;s log names ours.</source>
        <translation>Cherchez quel ordinateur répond&#xa0;: le journal du client indique le nôtre.</translation>
    </message>
    <message>
        <source>The transfer was cancelled</source>
        <translation>Le transfert a été annulé</translation>
    </message>
    <message>
        <source>A key was pressed.</source>
        <translation>Une touche a été pressée.</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard.</source>
        <translation>Redémarrez-le sans toucher le clavier.</translation>
    </message>
    <message>
        <source>The loader began to arrive, then the next block did not come.</source>
        <translation>Le chargeur a commencé à arriver, puis le bloc suivant n’est pas venu.</translation>
    </message>
    <message>
        <source>Check cable and switch port; a smaller packet size helps where a tunnel or VPN is in between.</source>
        <translation>Vérifiez le câble et le port du commutateur&#xa0;; une taille de paquet plus petite aide en présence d’un tunnel ou d’un VPN.</translation>
    </message>
    <message>
        <source>The TFTP server reported an error</source>
        <translation>Le serveur TFTP a signalé une erreur</translation>
    </message>
    <message>
        <source>The answer was an error instead of the file.</source>
        <translation>La réponse était une erreur au lieu du fichier.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for what it asked for.</source>
        <translation>Regardez dans le journal du client ce qu’il a demandé.</translation>
    </message>
    <message>
        <source>No connection to the TFTP server</source>
        <translation>Pas de connexion au serveur TFTP</translation>
    </message>
    <message>
        <source>The transfer could not be opened.</source>
        <translation>Le transfert n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Reading from the TFTP server failed</source>
        <translation>La lecture depuis le serveur TFTP a échoué</translation>
    </message>
    <message>
        <source>The transfer broke off.</source>
        <translation>Le transfert s’est interrompu.</translation>
    </message>
    <message>
        <source>Check cable and switch port.</source>
        <translation>Vérifiez le câble et le port du commutateur.</translation>
    </message>
    <message>
        <source>Too many TFTP packets</source>
        <translation>Trop de paquets TFTP</translation>
    </message>
    <message>
        <source>The file is longer than its size was said to be, or larger than the boot program can take.</source>
        <translation>Le fichier est plus long que la taille annoncée, ou trop grand pour le programme de démarrage.</translation>
    </message>
    <message>
        <source>Choose another loader for this client.</source>
        <translation>Choisissez un autre chargeur pour ce client.</translation>
    </message>
    <message>
        <source>The loader does not exist</source>
        <translation>Le chargeur n’existe pas</translation>
    </message>
    <message>
        <source>The TFTP server has no file of the name that the PC was told.</source>
        <translation>Le serveur TFTP n’a pas de fichier portant le nom indiqué au PC.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name. If it is none of ours, another DHCP server names it.</source>
        <translation>Cherchez le nom dans le journal du client. S’il n’est pas des nôtres, c’est un autre serveur DHCP qui l’indique.</translation>
    </message>
    <message>
        <source>The TFTP server refuses the loader</source>
        <translation>Le serveur TFTP refuse le chargeur</translation>
    </message>
    <message>
        <source>The file is there and may not be read.</source>
        <translation>Le fichier est là et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the loader folder.</source>
        <translation>Vérifiez les droits du fichier dans le dossier des chargeurs.</translation>
    </message>
    <message>
        <source>TFTP packets of a wrong size</source>
        <translation>Paquets TFTP de mauvaise taille</translation>
    </message>
    <message>
        <source>The blocks that came are larger than the PC asked for.</source>
        <translation>Les blocs reçus sont plus grands que ceux demandés par le PC.</translation>
    </message>
    <message>
        <source>Choose another loader; update the card&apos;s boot program.</source>
        <translation>Choisissez un autre chargeur&#xa0;; mettez à jour le programme de démarrage de la carte.</translation>
    </message>
    <message>
        <source>Nobody offered an address</source>
        <translation>Personne n’a proposé d’adresse</translation>
    </message>
    <message>
        <source>The PC asked for an address and got no answer, neither from a DHCP server nor from Netseat.</source>
        <translation>Le PC a demandé une adresse et n’a reçu de réponse ni d’un serveur DHCP ni de Netseat.</translation>
    </message>
    <message>
        <source>Look whether the PC appears in the list at all. If not: cable, VLAN, wrong network card chosen on the Network page, or a firewall that blocks UDP port 67. A switch port may also come up too late.</source>
        <translation>Vérifiez si le PC apparaît dans la liste. Sinon&#xa0;: câble, VLAN, mauvaise carte réseau choisie sur la page Réseau, ou pare-feu bloquant le port UDP 67. Un port de commutateur peut aussi s’activer trop tard.</translation>
    </message>
    <message>
        <source>Something to boot, but no address</source>
        <translation>Quelque chose à démarrer, mais pas d’adresse</translation>
    </message>
    <message>
        <source>Netseat told what to boot, as a proxy, but no DHCP server gave an address.</source>
        <translation>Netseat, en proxy, a indiqué quoi démarrer, mais aucun serveur DHCP n’a donné d’adresse.</translation>
    </message>
    <message>
        <source>Start the other DHCP server, or let Netseat give out addresses (Network page, full).</source>
        <translation>Démarrez l’autre serveur DHCP, ou laissez Netseat attribuer les adresses (page Réseau, full).</translation>
    </message>
    <message>
        <source>An address, but nothing to boot</source>
        <translation>Une adresse, mais rien à démarrer</translation>
    </message>
    <message>
        <source>A DHCP server answered without the name of a loader. Netseat&apos;s offer did not arrive or was not taken.</source>
        <translation>Un serveur DHCP a répondu sans nom de chargeur. L’offre de Netseat n’est pas arrivée ou n’a pas été retenue.</translation>
    </message>
    <message>
        <source>Register the PC. If it is: look for another DHCP server on the Network page, and use &quot;proxy&quot; beside it; or enter the lines for it that Netseat shows.</source>
        <translation>Inscrivez le PC. S’il l’est déjà&#xa0;: recherchez un autre serveur DHCP sur la page Réseau et utilisez «&#xa0;proxy&#xa0;» à ses côtés&#xa0;; ou saisissez-y les lignes que Netseat affiche pour lui.</translation>
    </message>
    <message>
        <source>No answer on port 4011</source>
        <translation>Pas de réponse sur le port 4011</translation>
    </message>
    <message>
        <source>The PC took the offer of a proxy and asked it for the loader in vain.</source>
        <translation>Le PC a retenu l’offre d’un proxy et lui a demandé le chargeur en vain.</translation>
    </message>
    <message>
        <source>Let UDP port 4011 through the firewall of this computer.</source>
        <translation>Autorisez le port UDP 4011 dans le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The boot program is at odds with the card</source>
        <translation>Le programme de démarrage et la carte ne s’accordent pas</translation>
    </message>
    <message>
        <source>A call to the card&apos;s driver is not supported.</source>
        <translation>Un appel au pilote de la carte n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Update the card&apos;s boot program.</source>
        <translation>Mettez à jour le programme de démarrage de la carte.</translation>
    </message>
    <message>
        <source>No cable</source>
        <translation>Pas de câble</translation>
    </message>
    <message>
        <source>Check cable and switch port. Some PCs try every card in turn: this may be another one than you mean.</source>
        <translation>Vérifiez le câble et le port du commutateur. Certains PC essaient chaque carte à tour de rôle&#xa0;: c’est peut-être une autre que celle que vous croyez.</translation>
    </message>
    <message>
        <source>The network card can&apos;t be started</source>
        <translation>La carte réseau ne peut pas être démarrée</translation>
    </message>
    <message>
        <source>The card did not start up.</source>
        <translation>La carte n’a pas démarré.</translation>
    </message>
    <message>
        <source>Disconnect the PC from power for a minute; reseat or replace the card.</source>
        <translation>Débranchez le PC du courant pendant une minute&#xa0;; réinsérez ou remplacez la carte.</translation>
    </message>
    <message>
        <source>The network card&apos;s settings can&apos;t be read</source>
        <translation>Les paramètres de la carte réseau ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The card&apos;s own memory is damaged.</source>
        <translation>La mémoire de la carte est endommagée.</translation>
    </message>
    <message>
        <source>Replace the card.</source>
        <translation>Remplacez la carte.</translation>
    </message>
    <message>
        <source>The network card has no valid MAC address</source>
        <translation>La carte réseau n’a pas d’adresse MAC valide</translation>
    </message>
    <message>
        <source>No boot server answered</source>
        <translation>Aucun serveur de démarrage n’a répondu</translation>
    </message>
    <message>
        <source>The PC looked for a boot server by multicast and found none.</source>
        <translation>Le PC a cherché un serveur de démarrage par multidiffusion et n’en a trouvé aucun.</translation>
    </message>
    <message>
        <source>Another DHCP server asks for that: remove its PXE options (43, 60).</source>
        <translation>Un autre serveur DHCP le demande&#xa0;: retirez-lui ses options PXE (43, 60).</translation>
    </message>
    <message>
        <source>The boot menu that was sent is damaged</source>
        <translation>Le menu de démarrage envoyé est endommagé</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that contradict one another.</source>
        <translation>Un serveur DHCP envoie des options PXE qui se contredisent.</translation>
    </message>
    <message>
        <source>Remove option 43 from the other DHCP server.</source>
        <translation>Retirez l’option 43 de l’autre serveur DHCP.</translation>
    </message>
    <message>
        <source>No address for looking up boot servers</source>
        <translation>Pas d’adresse où chercher des serveurs de démarrage</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that are not complete.</source>
        <translation>Un serveur DHCP envoie des options PXE incomplètes.</translation>
    </message>
    <message>
        <source>No list of boot servers</source>
        <translation>Aucune liste de serveurs de démarrage</translation>
    </message>
    <message>
        <source>Remove options 43 and 60 from the other DHCP server.</source>
        <translation>Retirez les options 43 et 60 de l’autre serveur DHCP.</translation>
    </message>
    <message>
        <source>No boot server found</source>
        <translation>Aucun serveur de démarrage trouvé</translation>
    </message>
    <message>
        <source>A DHCP server says by option 60 that it is a boot server itself, and is none.</source>
        <translation>Un serveur DHCP se déclare lui-même serveur de démarrage par l’option 60, et n’en est pas un.</translation>
    </message>
    <message>
        <source>Remove option 60 (&quot;PXEClient&quot;) from the other DHCP server.</source>
        <translation>Retirez l’option 60 («&#xa0;PXEClient&#xa0;») de l’autre serveur DHCP.</translation>
    </message>
    <message>
        <source>The loader is too large</source>
        <translation>Le chargeur est trop grand</translation>
    </message>
    <message>
        <source>A file for UEFI was sent to a BIOS, or the lowest memory is nearly full.</source>
        <translation>Un fichier pour UEFI a été envoyé à un BIOS, ou la mémoire basse est presque pleine.</translation>
    </message>
    <message>
        <source>Set this client&apos;s loader to automatic. If another DHCP server names the file, let it tell BIOS and UEFI apart.</source>
        <translation>Réglez le chargeur de ce client sur automatique. Si un autre serveur DHCP indique le fichier, faites-lui distinguer BIOS et UEFI.</translation>
    </message>
    <message>
        <source>Unexpected network error</source>
        <translation>Erreur réseau inattendue</translation>
    </message>
    <message>
        <source>The firmware has no better word. It is often shown when the answer of two servers contradict each other, or the loader was not accepted.</source>
        <translation>Le micrologiciel n’a pas de meilleur terme. Ceci s’affiche souvent quand les réponses de deux serveurs se contredisent, ou quand le chargeur n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage that it reached; turn Secure Boot off for a try.</source>
        <translation>Regardez dans la chronologie du client quelle phase il a atteinte&#xa0;; désactivez Secure Boot pour essayer.</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program was damaged in memory</source>
        <translation>Le programme de démarrage de la carte réseau a été endommagé en mémoire</translation>
    </message>
    <message>
        <source>Another boot program overwrote it.</source>
        <translation>Un autre programme de démarrage l’a écrasé.</translation>
    </message>
    <message>
        <source>Turn off other boot programs in the BIOS setup.</source>
        <translation>Désactivez les autres programmes de démarrage dans la configuration du BIOS.</translation>
    </message>
    <message>
        <source>The PC gives up booting from the network</source>
        <translation>Le PC renonce à démarrer par le réseau</translation>
    </message>
    <message>
        <source>This is only the last line: what went wrong stands above it.</source>
        <translation>Ce n’est que la dernière ligne&#xa0;: ce qui a échoué figure au-dessus.</translation>
    </message>
    <message>
        <source>Look for a code above this line on the screen.</source>
        <translation>Cherchez un code au-dessus de cette ligne à l’écran.</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a PC whose boot failed, and the last step that it came to: &quot;pc-04 (Asks for the loader)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Boots in 5 minutes</source>
        <translation>Démarrages en 5 minutes</translation>
    </message>
    <message>
        <source>Boots in a quarter of an hour</source>
        <translation>Démarrages par quart d’heure</translation>
    </message>
    <message>
        <source>Boots per hour</source>
        <translation>Démarrages par heure</translation>
    </message>
    <message>
        <source>Boots in 6 hours</source>
        <translation>Démarrages en 6 heures</translation>
    </message>
    <message>
        <source>Traffic of the disks</source>
        <translation>Trafic des disques</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>How long boots took</source>
        <translation>Durée des démarrages</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Allumés</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>En démarrage</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>A boot</source>
        <translation>Un démarrage</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>from one time of day to another</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a time, and what a chart shows for it: &quot;10:32: 8 up, 1 booting&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 read, %2 written</source>
        <extracomment>two amounts of data per second</extracomment>
        <translation>%1 lus, %2 écrits</translation>
    </message>
    <message>
        <source>%1 up, %2 booting</source>
        <extracomment>two numbers of clients</extracomment>
        <translation>%1 allumés, %2 en démarrage</translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n réussi</numerusform>
            <numerusform>%n réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>numbers of boots: &quot;12 good, 2 failed: pc-03, pc-04&quot;</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <extracomment>a PC, and how long its boot took</extracomment>
        <translation>%1 a mis %2</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <translation>Dernier : %1.</translation>
    </message>
    <message>
        <source>%1 Most at %2: %3.</source>
        <translation>%1 Maximum à %2 : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n démarrage</numerusform>
            <numerusform>%n démarrages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none failed.</source>
        <translation>%1, aucun échec.</translation>
    </message>
    <message>
        <source>%1, of which %2 failed.</source>
        <translation>%1, dont %2 en échec.</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Médiane : %1</translation>
    </message>
    <message>
        <source>Median %1, before that %2</source>
        <translation>Médiane : %1, avant %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Slowest: %2, %3 in %n boots.</source>
        <extracomment>what is known of all boots; then of the PC whose boots take longest</extracomment>
        <translation>
            <numerusform>%1. Le plus lent : %2, %3 sur %n démarrage.</numerusform>
            <numerusform>%1. Le plus lent : %2, %3 sur %n démarrages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this time yet. While the program runs, each minute adds a point.</source>
        <translation>Rien n’est encore connu de cette période. Tant que le programme tourne, chaque minute ajoute un point.</translation>
    </message>
    <message>
        <source>No PC booted in this time. Turn on one that is set to start from the network.</source>
        <translation>Aucun PC n’a démarré pendant cette période. Allumez-en un réglé pour démarrer depuis le réseau.</translation>
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
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Disque propre</translation>
    </message>
    <message>
        <source>Changes are thrown away: every boot starts fresh from the image.</source>
        <translation>Les modifications sont abandonnées&#xa0;: chaque démarrage repart à neuf de l’image.</translation>
    </message>
    <message>
        <source>Changes are kept from boot to boot.</source>
        <translation>Les modifications sont conservées d’un démarrage à l’autre.</translation>
    </message>
    <message>
        <source>The client can&apos;t change anything: it gets the image itself, write-protected. Only for systems that run from a disk they can&apos;t write to.</source>
        <translation>Le client ne peut rien modifier&#xa0;: il reçoit l’image elle-même, protégée en écriture. Seulement pour les systèmes qui fonctionnent depuis un disque sur lequel ils ne peuvent pas écrire.</translation>
    </message>
    <message>
        <source>It gets a full copy of the image, which is its alone. Copying takes a while; it boots when that is done.</source>
        <translation>Il reçoit une copie complète de l’image, qui n’appartient qu’à lui. La copie prend un moment&#xa0;; il démarre quand elle est terminée.</translation>
    </message>
    <message>
        <source>One computer at a time</source>
        <translation>Un ordinateur à la fois</translation>
    </message>
    <message>
        <source>Several at once (cluster, multipath)</source>
        <translation>Plusieurs à la fois (grappe, chemins multiples)</translation>
    </message>
    <message>
        <source>A new login ends the older session of this client; any other computer is refused.</source>
        <translation>Une nouvelle connexion met fin à l’ancienne session de ce client&#xa0;; tout autre ordinateur est refusé.</translation>
    </message>
    <message>
        <source>Several computers and several paths of one may use the disk at the same time. A change counts from the next login on.</source>
        <translation>Plusieurs ordinateurs, et plusieurs chemins d’un même ordinateur, peuvent utiliser le disque en même temps. Un changement prend effet à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Automatic, by architecture</source>
        <translation>Automatique, selon l’architecture</translation>
    </message>
    <message>
        <source>Boot script over HTTP</source>
        <translation>Script de démarrage par HTTP</translation>
    </message>
    <message>
        <source>Disk named by DHCP alone</source>
        <translation>Disque indiqué par DHCP seul</translation>
    </message>
    <message>
        <source>CD-ROM (ISO)</source>
        <translation>CD-ROM (ISO)</translation>
    </message>
    <message>
        <source>Netseat gives out the addresses</source>
        <translation>Netseat attribue les adresses</translation>
    </message>
    <message>
        <source>My router gives out the addresses</source>
        <translation>Mon routeur attribue les adresses</translation>
    </message>
    <message>
        <source>No DHCP from Netseat</source>
        <translation>Pas de DHCP par Netseat</translation>
    </message>
    <message>
        <source>Full DHCP server. Only for a network in which no other DHCP server answers.</source>
        <translation>Serveur DHCP complet. Seulement pour un réseau où aucun autre serveur DHCP ne répond.</translation>
    </message>
    <message>
        <source>ProxyDHCP: Netseat adds only what is needed for booting. Nothing changes on the router.</source>
        <translation>ProxyDHCP&#xa0;: Netseat n’ajoute que ce qu’il faut pour démarrer. Rien ne change sur le routeur.</translation>
    </message>
    <message>
        <source>Another DHCP server must name the boot file itself.</source>
        <translation>Un autre serveur DHCP doit indiquer lui-même le fichier de démarrage.</translation>
    </message>
    <message>
        <source>Give an address, nothing to boot</source>
        <translation>Donner une adresse, rien à démarrer</translation>
    </message>
    <message>
        <source>Don&apos;t answer</source>
        <translation>Ne pas répondre</translation>
    </message>
    <message>
        <source>Show a waiting screen until registered</source>
        <translation>Afficher un écran d’attente jusqu’à l’inscription</translation>
    </message>
    <message>
        <source>They appear as new and go on to their own disk.</source>
        <translation>Elles apparaissent comme nouvelles et continuent avec leur propre disque.</translation>
    </message>
    <message>
        <source>They appear as new and get nothing from Netseat.</source>
        <translation>Elles apparaissent comme nouvelles et ne reçoivent rien de Netseat.</translation>
    </message>
    <message>
        <source>They appear as new and boot by themselves as soon as you register them.</source>
        <translation>Elles apparaissent comme nouvelles et démarrent d’elles-mêmes dès que vous les inscrivez.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Switched on: asks for an address</source>
        <translation>Allumé&#xa0;: demande une adresse</translation>
    </message>
    <message>
        <source>Address offered</source>
        <translation>Adresse proposée</translation>
    </message>
    <message>
        <source>Boot loader fetched</source>
        <translation>Chargeur récupéré</translation>
    </message>
    <message>
        <source>iPXE runs</source>
        <translation>iPXE s’exécute</translation>
    </message>
    <message>
        <source>Told which disk to boot</source>
        <translation>Sait quel disque démarrer</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>iPXE a attaché le disque</translation>
    </message>
    <message>
        <source>First read from the disk</source>
        <translation>Première lecture du disque</translation>
    </message>
    <message>
        <source>Operating system attached the disk</source>
        <translation>Le système d’exploitation a attaché le disque</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Chargeur</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>The image %1 has no version %2.</source>
        <translation>L’image %1 n’a pas de version %2.</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’image «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse MAC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mode. There are: reset, keep, own, read-only.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode. Modes possibles&#xa0;: reset, keep, own, read-only.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a change of one field: &quot;Group: Room 12 → Library&quot;</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>follows its group</source>
        <translation>suit son groupe</translation>
    </message>
    <message>
        <source>no longer follows its group</source>
        <translation>ne suit plus son groupe</translation>
    </message>
    <message>
        <source>A quoted field has no end.</source>
        <translation>Un champ entre guillemets n’est pas fermé.</translation>
    </message>
    <message>
        <source>This PC stands in the list twice.</source>
        <translation>Ce PC figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ignoré)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <translation>Version par défaut (actuellement %1)</translation>
    </message>
    <message>
        <source>Default version</source>
        <translation>Version par défaut</translation>
    </message>
    <message>
        <source>Always version %1</source>
        <translation>Toujours la version %1</translation>
    </message>
    <message>
        <source>Always version %1: %2</source>
        <translation>Toujours la version %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its disk</source>
        <translation>Son disque</translation>
    </message>
    <message>
        <source>It stays on this version whatever becomes the default: a test seat.</source>
        <translation>Il reste sur cette version, quelle que soit la version par défaut&#xa0;: un poste de test.</translation>
    </message>
    <message>
        <source>Its own disk stays over the version that it was made over, until it starts fresh.</source>
        <translation>Son propre disque reste au-dessus de la version sur laquelle il a été créé, jusqu’à ce qu’il reparte à neuf.</translation>
    </message>
    <message>
        <source>It gets each new version as soon as that is the default.</source>
        <translation>Il reçoit chaque nouvelle version dès qu’elle devient la version par défaut.</translation>
    </message>
    <message>
        <source>It writes nothing, so there is nothing to limit.</source>
        <translation>Il n’écrit rien, il n’y a donc rien à limiter.</translation>
    </message>
    <message>
        <source>Its full copy may take up no more than this, from its next boot on.</source>
        <translation>Sa copie complète ne peut pas occuper plus que cela, à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>What it writes may take up no more than this, from its next boot on.</source>
        <translation>Ce qu’il écrit ne peut pas occuper plus que cela, à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>So that clones of one image know who they are: cloud-init (NoCloud) reads it by itself, a script of yours can.</source>
        <translation>Pour que les clones d’une même image sachent qui ils sont&#xa0;: cloud-init (NoCloud) le lit de lui-même, un script à vous peut le faire aussi.</translation>
    </message>
    <message>
        <source>The menu goes on with this by itself after %1 s, from the next boot on.</source>
        <translation>Le menu continue de lui-même avec ce choix après %1 s, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>In place of its disk, which stays as it is; from its next boot on.</source>
        <translation>À la place de son disque, qui reste tel quel&#xa0;; à partir de son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>DoctorText</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>Last shutdown</source>
        <translation>Dernier arrêt</translation>
    </message>
    <message>
        <source>Network drivers</source>
        <translation>Pilotes réseau</translation>
    </message>
    <message>
        <source>Boot loader for UEFI</source>
        <translation>Chargeur d’amorçage pour UEFI</translation>
    </message>
    <message>
        <source>Names of file systems</source>
        <translation>Noms des systèmes de fichiers</translation>
    </message>
    <message>
        <source>iSCSI at start (initramfs)</source>
        <translation>iSCSI au démarrage (initramfs)</translation>
    </message>
    <message>
        <source>iSCSI programs</source>
        <translation>Programmes iSCSI</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>Identifiant de la machine</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Paramètres réseau</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Table de partitions</translation>
    </message>
    <message>
        <source>Name of the root file system</source>
        <translation>Nom du système de fichiers racine</translation>
    </message>
    <message>
        <source>ssh host keys</source>
        <translation>Clés d’hôte ssh</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Espace d’échange</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: clients will not boot from it, or not live on it.</source>
        <translation>
            <numerusform>%n problème&#xa0;: les clients ne démarreront pas dessus, ou ne tiendront pas dans la durée.</numerusform>
            <numerusform>%n problèmes&#xa0;: les clients ne démarreront pas dessus, ou ne tiendront pas dans la durée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It boots. %n pieces of advice for later.</source>
        <translation>
            <numerusform>Elle démarre. %n conseil pour plus tard.</numerusform>
            <numerusform>Elle démarre. %n conseils pour plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be told. Try it on one client.</source>
        <translation>Aucun problème n’a été trouvé, mais tout n’a pas pu être déterminé. Essayez-la sur un client.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>No operating system was found</source>
        <translation>Aucun système d’exploitation n’a été trouvé</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>noyau %1</translation>
    </message>
    <message>
        <source>for PCs with BIOS and with UEFI</source>
        <translation>pour PC avec BIOS et avec UEFI</translation>
    </message>
    <message>
        <source>for PCs with BIOS only</source>
        <translation>pour PC avec BIOS seulement</translation>
    </message>
    <message>
        <source>for PCs with UEFI only</source>
        <translation>pour PC avec UEFI seulement</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>A system in memory</source>
        <translation>Un système en mémoire</translation>
    </message>
    <message>
        <source>Another boot server</source>
        <translation>Un autre serveur de démarrage</translation>
    </message>
    <message>
        <source>The machine&apos;s own disk</source>
        <translation>Le disque de la machine elle-même</translation>
    </message>
    <message>
        <source>A kernel with its RAM disks: live systems, installers, tools.</source>
        <translation>Un noyau avec ses disques RAM&#xa0;: systèmes live, installateurs, outils.</translation>
    </message>
    <message>
        <source>A boot program or script of another server, by its address.</source>
        <translation>Un programme ou script de démarrage d’un autre serveur, par son adresse.</translation>
    </message>
    <message>
        <source>What is installed on the disk in the machine.</source>
        <translation>Ce qui est installé sur le disque de la machine.</translation>
    </message>
    <message>
        <source>netboot.xyz: installers and tools from the internet; PCs need a router</source>
        <translation>netboot.xyz&#xa0;: installateurs et outils depuis Internet&#xa0;; les PC ont besoin d’un routeur</translation>
    </message>
    <message>
        <source>Memory test (package memtest86+ on this computer)</source>
        <translation>Test de mémoire (paquet memtest86+ sur cet ordinateur)</translation>
    </message>
    <message>
        <source>Debian&apos;s installer from the internet; PCs need a router</source>
        <translation>Installateur de Debian depuis Internet&#xa0;; les PC ont besoin d’un routeur</translation>
    </message>
    <message>
        <source>Debian live, from its CD-ROM image</source>
        <translation>Debian live, depuis son image de CD-ROM</translation>
    </message>
    <message>
        <source>Ubuntu live, from its CD-ROM image; PCs need 8 GiB of memory and more</source>
        <translation>Ubuntu live, depuis son image de CD-ROM&#xa0;; les PC ont besoin de 8&#xa0;Gio de mémoire ou plus</translation>
    </message>
    <message>
        <source>Fedora live, from its CD-ROM image, which is loaded whole</source>
        <translation>Fedora live, depuis son image de CD-ROM, chargée en entier</translation>
    </message>
    <message>
        <source>Installer of Fedora or Red Hat, from its CD-ROM image</source>
        <translation>Installateur de Fedora ou Red Hat, depuis son image de CD-ROM</translation>
    </message>
    <message>
        <source>address of this server</source>
        <translation>adresse de ce serveur</translation>
    </message>
    <message>
        <source>its HTTP service: http://10.0.0.1</source>
        <translation>son service HTTP&#xa0;: http://10.0.0.1</translation>
    </message>
    <message>
        <source>address of its folder of files</source>
        <translation>adresse de son dossier de fichiers</translation>
    </message>
    <message>
        <source>address of the files of the CD-ROM image</source>
        <translation>adresse des fichiers de l’image de CD-ROM</translation>
    </message>
    <message>
        <source>address of the whole CD-ROM image</source>
        <translation>adresse de l’image de CD-ROM entière</translation>
    </message>
    <message>
        <source>name of the client</source>
        <translation>nom du client</translation>
    </message>
    <message>
        <source>group of the client</source>
        <translation>groupe du client</translation>
    </message>
    <message>
        <source>MAC address of the client</source>
        <translation>adresse MAC du client</translation>
    </message>
    <message>
        <source>IP address of the client</source>
        <translation>adresse IP du client</translation>
    </message>
    <message>
        <source>an identity that is the client&apos;s alone</source>
        <translation>une identité propre au client</translation>
    </message>
    <message>
        <source>pcbios or efi</source>
        <translation>pcbios ou efi</translation>
    </message>
    <message>
        <source>processor that iPXE was built for</source>
        <translation>processeur pour lequel iPXE a été compilé</translation>
    </message>
    <message>
        <source>kpxe with BIOS, efi with UEFI</source>
        <translation>kpxe avec BIOS, efi avec UEFI</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 du %2</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Asks for an address</source>
        <translation>Demande une adresse</translation>
    </message>
    <message>
        <source>Is offered %a</source>
        <translation>Se voit proposer %a</translation>
    </message>
    <message>
        <source>Has address %a</source>
        <translation>A l’adresse %a</translation>
    </message>
    <message>
        <source>Is told to load %s</source>
        <translation>Doit charger %s</translation>
    </message>
    <message>
        <source>Asked for the size of %s (a normal probe)</source>
        <translation>A demandé la taille de %s (un essai normal)</translation>
    </message>
    <message>
        <source>Fetched %s (%n)</source>
        <translation>A récupéré %s (%n)</translation>
    </message>
    <message>
        <source>Runs iPXE</source>
        <translation>Exécute iPXE</translation>
    </message>
    <message>
        <source>Fetched its boot script</source>
        <translation>A récupéré son script de démarrage</translation>
    </message>
    <message>
        <source>Is told its disk %s</source>
        <translation>Apprend que son disque est %s</translation>
    </message>
    <message>
        <source>Reports: %s</source>
        <translation>Signale&#xa0;: %s</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>iPXE a attaché le disque</translation>
    </message>
    <message>
        <source>Reads from the disk</source>
        <translation>Lit le disque</translation>
    </message>
    <message>
        <source>The operating system attached the disk</source>
        <translation>Le système d’exploitation a attaché le disque</translation>
    </message>
    <message>
        <source>Moved %n</source>
        <translation>A échangé %n</translation>
    </message>
    <message>
        <source>Is not registered</source>
        <translation>N’est pas inscrit</translation>
    </message>
    <message>
        <source>Was refused the address %a</source>
        <translation>S’est vu refuser l’adresse %a</translation>
    </message>
    <message>
        <source>Gave back %a</source>
        <translation>A rendu %a</translation>
    </message>
    <message>
        <source>Says that %a is used by another machine</source>
        <translation>Dit que %a est utilisée par une autre machine</translation>
    </message>
    <message>
        <source>Gets no address: the pool is used up</source>
        <translation>N’obtient pas d’adresse&#xa0;: la plage est épuisée</translation>
    </message>
    <message>
        <source>Was told that there is no IPv6 router</source>
        <translation>A appris qu’il n’y a pas de routeur IPv6</translation>
    </message>
    <message>
        <source>Waits to be registered</source>
        <translation>Attend d’être inscrit</translation>
    </message>
    <message>
        <source>Asked for %s, which does not exist</source>
        <translation>A demandé %s, qui n’existe pas</translation>
    </message>
    <message>
        <source>Did not get %s</source>
        <translation>N’a pas obtenu %s</translation>
    </message>
    <message>
        <source>Request refused: %s</source>
        <translation>Requête refusée&#xa0;: %s</translation>
    </message>
    <message>
        <source>Sent a packet that can&apos;t be read</source>
        <translation>A envoyé un paquet illisible</translation>
    </message>
    <message>
        <source>Disk login of %s refused</source>
        <translation>Connexion au disque refusée pour %s</translation>
    </message>
    <message>
        <source>Detached the disk (%n moved)</source>
        <translation>A détaché le disque (%n échangés)</translation>
    </message>
    <message>
        <source>Attached again; its older session gave way</source>
        <translation>S’est attaché de nouveau&#xa0;; son ancienne session a cédé la place</translation>
    </message>
    <message>
        <source>%s wanted a disk that is in use</source>
        <translation>%s voulait un disque en cours d’utilisation</translation>
    </message>
    <message>
        <source>Starts on a fresh disk %s</source>
        <translation>Démarre sur un disque neuf %s</translation>
    </message>
    <message>
        <source>Goes on with its disk %s</source>
        <translation>Continue avec son disque %s</translation>
    </message>
    <message>
        <source>Old disk %s removed</source>
        <translation>Ancien disque %s supprimé</translation>
    </message>
    <message>
        <source>Disk %s failed</source>
        <translation>Échec du disque %s</translation>
    </message>
    <message>
        <source>No room left for %s</source>
        <translation>Plus d’espace pour %s</translation>
    </message>
    <message>
        <source>There is room for disks again</source>
        <translation>Il y a de nouveau de l’espace pour les disques</translation>
    </message>
    <message>
        <source>Image %s can&apos;t be opened</source>
        <translation>L’image %s ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Image %s is damaged</source>
        <translation>L’image %s est endommagée</translation>
    </message>
    <message>
        <source>Started on %s</source>
        <translation>A démarré sur %s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%s changed</source>
        <translation>Modification&#xa0;: %s</translation>
    </message>
    <message>
        <source>%s started</source>
        <translation>Début&#xa0;: %s</translation>
    </message>
    <message>
        <source>%s finished</source>
        <translation>Terminé&#xa0;: %s</translation>
    </message>
    <message>
        <source>%s failed</source>
        <translation>Échec&#xa0;: %s</translation>
    </message>
    <message>
        <source>%c events came too fast and are not shown</source>
        <translation>%c événements sont arrivés trop vite et ne sont pas affichés</translation>
    </message>
    <message>
        <source>Another DHCP server answers on %s: %a</source>
        <translation>Un autre serveur DHCP répond sur %s&#xa0;: %a</translation>
    </message>
    <message>
        <source>The other DHCP server %a does not answer any more</source>
        <translation>L’autre serveur DHCP %a ne répond plus</translation>
    </message>
    <message>
        <source>Somebody without a lease uses %a</source>
        <translation>Quelqu’un utilise %a sans bail</translation>
    </message>
    <message>
        <source>Was sent a wake-up packet</source>
        <translation>A reçu un paquet de réveil</translation>
    </message>
    <message>
        <source>Woke up: it asked for an address %c ms after the packet</source>
        <translation>S’est réveillé&#xa0;: a demandé une adresse %c ms après le paquet</translation>
    </message>
    <message>
        <source>Did not wake up</source>
        <translation>Ne s’est pas réveillé</translation>
    </message>
    <message>
        <source>Is a %s</source>
        <translation>Matériel&#xa0;: %s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an event, then its detail: &quot;Failed: port 67 is taken&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lost its disk while it ran, and has not come back</source>
        <translation>A perdu son disque en marche, et n’est pas revenu</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter the MAC address of its network card.</source>
        <translation>Saisissez l’adresse MAC de sa carte réseau.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Ce champ est vide.</translation>
    </message>
    <message>
        <source>A DHCP server needs a first and a last address to give out.</source>
        <translation>Un serveur DHCP a besoin d’une première et d’une dernière adresse à attribuer.</translation>
    </message>
    <message>
        <source>The last address lies before the first.</source>
        <translation>La dernière adresse se trouve avant la première.</translation>
    </message>
    <message>
        <source>The pool must lie inside the network of this computer and the netmask.</source>
        <translation>La plage doit se trouver dans le réseau de cet ordinateur et du masque.</translation>
    </message>
    <message>
        <source>The pool contains this computer&apos;s own address.</source>
        <translation>La plage contient l’adresse de cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Enter a netmask, like 255.255.255.0.</source>
        <translation>Saisissez un masque de réseau, comme 255.255.255.0.</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>Ce n’est pas un masque de réseau. Exemple&#xa0;: 255.255.255.0.</translation>
    </message>
    <message>
        <source>Choose the network card that the clients are connected to.</source>
        <translation>Choisissez la carte réseau à laquelle les clients sont reliés.</translation>
    </message>
    <message>
        <source>The router must be inside the network of the pool.</source>
        <translation>Le routeur doit se trouver dans le réseau de la plage.</translation>
    </message>
    <message>
        <source>60 seconds or more: one slow boot could need two addresses.</source>
        <translation>60 secondes ou plus&#xa0;: un démarrage lent pourrait avoir besoin de deux adresses.</translation>
    </message>
    <message>
        <source>Port 0 can&apos;t be served on.</source>
        <translation>Le port 0 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>HTTP and iSCSI need two different ports.</source>
        <translation>HTTP et iSCSI ont besoin de deux ports différents.</translation>
    </message>
    <message>
        <source>Give the further network a name.</source>
        <translation>Donnez un nom au réseau supplémentaire.</translation>
    </message>
    <message>
        <source>Another network has this name, or some of these addresses.</source>
        <translation>Un autre réseau porte ce nom ou contient une partie de ces adresses.</translation>
    </message>
    <message>
        <source>The pool must lie inside its network, without the first and the last address.</source>
        <translation>La plage doit se trouver dans son réseau, sans la première ni la dernière adresse.</translation>
    </message>
    <message>
        <source>The router must be inside its network.</source>
        <translation>Le routeur doit se trouver dans son réseau.</translation>
    </message>
    <message>
        <source>The address of this computer must be inside its network, and needs the network card.</source>
        <translation>L’adresse de cet ordinateur doit se trouver dans son réseau et demande une carte réseau.</translation>
    </message>
    <message>
        <source>Relays bring no answers of a proxy: choose the network card that is on this network.</source>
        <translation>Les relais n’apportent pas les réponses d’un proxy&#xa0;: choisissez la carte réseau qui est sur ce réseau.</translation>
    </message>
    <message>
        <source>Say which machines this is for: a MAC address, a vendor class or an architecture.</source>
        <translation>Dites pour quelles machines&#xa0;: une adresse MAC, une classe de fabricant ou une architecture.</translation>
    </message>
    <message>
        <source>Name the loader.</source>
        <translation>Indiquez le chargeur.</translation>
    </message>
    <message>
        <source>This is no beginning of a MAC address. An example: b8:27:eb.</source>
        <translation>Ce n’est pas un début d’adresse MAC. Exemple&#xa0;: b8:27:eb.</translation>
    </message>
    <message>
        <source>Pairs of hex digits without anything between them, like 01525400aa882a.</source>
        <translation>Des paires de chiffres hexadécimaux sans rien entre elles, comme 01525400aa882a.</translation>
    </message>
    <message>
        <source>Another client already has this identifier.</source>
        <translation>Un autre client a déjà cet identifiant.</translation>
    </message>
    <message>
        <source>This boot entry does not exist any more.</source>
        <translation>Cette entrée de démarrage n’existe plus.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>There is a space or control character that can&apos;t stand here.</source>
        <translation>Il y a une espace ou un caractère de contrôle qui ne peut pas figurer ici.</translation>
    </message>
    <message>
        <source>This path leads out of the folder of files.</source>
        <translation>Ce chemin sort du dossier des fichiers.</translation>
    </message>
    <message>
        <source>There is a ${…} that is not known.</source>
        <translation>Il y a un ${…} inconnu.</translation>
    </message>
    <message>
        <source>An address begins with http://, https://, tftp:// or ftp:// and has no spaces.</source>
        <translation>Une adresse commence par http://, https://, tftp:// ou ftp:// et ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>Use letters, digits and &apos;-&apos; only; begin and end with a letter or digit.</source>
        <translation>Utilisez seulement des lettres, des chiffres et «&#xa0;-&#xa0;»&#xa0;; commencez et terminez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another client already has this MAC address.</source>
        <translation>Un autre client a déjà cette adresse MAC.</translation>
    </message>
    <message>
        <source>A MAC address has six pairs of hex digits, like 52:54:00:aa:88:2a.</source>
        <translation>Une adresse MAC a six paires de chiffres hexadécimaux, comme 52:54:00:aa:88:2a.</translation>
    </message>
    <message>
        <source>This address belongs to another client, the router or this computer.</source>
        <translation>Cette adresse appartient à un autre client, au routeur ou à cet ordinateur.</translation>
    </message>
    <message>
        <source>This address is outside the network that is served.</source>
        <translation>Cette adresse est en dehors du réseau desservi.</translation>
    </message>
    <message>
        <source>Leased to another machine now. This client gets it when that lease ends.</source>
        <translation>Attribuée à une autre machine pour le moment. Ce client l’obtient à la fin de ce bail.</translation>
    </message>
    <message>
        <source>This image does not exist any more.</source>
        <translation>Cette image n’existe plus.</translation>
    </message>
    <message>
        <source>Without an image this client can&apos;t boot. You can choose one later.</source>
        <translation>Sans image, ce client ne peut pas démarrer. Vous pouvez en choisir une plus tard.</translation>
    </message>
    <message>
        <source>There is no such group that says what its clients have.</source>
        <translation>Il n’y a pas de groupe de ce nom qui fixe les réglages de ses clients.</translation>
    </message>
    <message>
        <source>This client follows its group: change the group, or let the client not follow it.</source>
        <translation>Ce client suit son groupe&#xa0;: modifiez le groupe, ou faites en sorte que le client ne le suive plus.</translation>
    </message>
    <message>
        <source>Enter both a user and a secret, or neither.</source>
        <translation>Saisissez un utilisateur et un secret, ou aucun des deux.</translation>
    </message>
    <message>
        <source>The secret must have 12 to 16 characters.</source>
        <translation>Le secret doit comporter de 12 à 16 caractères.</translation>
    </message>
    <message>
        <source>This is a CD-ROM image. Choose it as CD-ROM, not as disk.</source>
        <translation>C’est une image de CD-ROM. Choisissez-la comme CD-ROM, pas comme disque.</translation>
    </message>
    <message>
        <source>This is a disk image. Choose it as image, not as CD-ROM.</source>
        <translation>C’est une image de disque. Choisissez-la comme image, pas comme CD-ROM.</translation>
    </message>
    <message>
        <source>The server proves itself only to a client that proves itself: set the disk password too.</source>
        <translation>Le serveur ne s’authentifie qu’auprès d’un client qui s’authentifie&#xa0;: définissez aussi le mot de passe du disque.</translation>
    </message>
    <message>
        <source>The server&apos;s secret must be another one than the client&apos;s.</source>
        <translation>Le secret du serveur doit être différent de celui du client.</translation>
    </message>
    <message>
        <source>A usual file system (NTFS, ext4, …) does not survive two computers that write to it. Use this for cluster file systems, or for several paths to one computer.</source>
        <translation>Un système de fichiers ordinaire (NTFS, ext4…) ne survit pas à deux ordinateurs qui y écrivent. Réservez cela aux systèmes de fichiers de grappe, ou à plusieurs chemins vers un seul ordinateur.</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20 or 192.168.1.20:3260.</source>
        <translation>Ce n’est pas une adresse. Exemple&#xa0;: 192.168.1.20 ou 192.168.1.20:3260.</translation>
    </message>
    <message>
        <source>This is this computer itself: the client would be sent in a circle.</source>
        <translation>C’est cet ordinateur lui-même&#xa0;: le client serait envoyé en rond.</translation>
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
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 j %2 h</translation>
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
        <translation>pas d’adresse IPv4</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>pas de liaison</translation>
    </message>
    <message>
        <source>Wi-Fi: PCs can&apos;t boot over it</source>
        <translation>Wi-Fi&#xa0;: les PC ne peuvent pas démarrer par ce biais</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuelle</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a network card, and what is known of it</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk of %1 with everything saved on it since %2</source>
        <translation>le disque de %1 avec tout ce qui y a été enregistré depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more disks</source>
        <translation>
            <numerusform>%n autre disque</numerusform>
            <numerusform>%n autres disques</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove client</source>
        <translation>Supprimer le client</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Ceci est perdu définitivement&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing to lose: the disk of these clients is read-only.</source>
        <translation>Il n’y a rien à perdre&#xa0;: le disque de ces clients est en lecture seule.</translation>
    </message>
    <message>
        <source>No disk is lost: the changes of these clients are thrown away at every boot.</source>
        <translation>Aucun disque n’est perdu&#xa0;: les modifications de ces clients sont abandonnées à chaque démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run now: their disk is taken away from the running system.</source>
        <translation>
            <numerusform>%n d’entre eux est en marche&#xa0;: son disque est retiré au système actif.</numerusform>
            <numerusform>%n d’entre eux sont en marche&#xa0;: leur disque est retiré au système actif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Déconnecter %1&#xa0;?</translation>
    </message>
    <message>
        <source>The disk is taken away from the running system, which loses what it has not written yet. A client that still runs may attach its disk again at once; one that was switched off, or hangs, is let go of.</source>
        <translation>Le disque est retiré au système actif, qui perd ce qu’il n’a pas encore écrit. Un client encore en marche peut rattacher son disque aussitôt&#xa0;; un client éteint ou bloqué est libéré.</translation>
    </message>
    <message>
        <source>Reset disk</source>
        <translation>Réinitialiser le disque</translation>
    </message>
    <message>
        <source>Reset the disk of %1?</source>
        <translation>Réinitialiser le disque de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The next boot starts fresh from the image.</source>
        <translation>Le prochain démarrage repart à neuf de l’image.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Undo brings their settings back, but no disk.</source>
        <translation>L’annulation rétablit leurs réglages, mais aucun disque.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>somebody, then what happened: &quot;pc-01: Its disk is in use.&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n nouvelle machine</numerusform>
            <numerusform>%n nouvelles machines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has lost its disk</source>
        <translation>%1 a perdu son disque</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have lost their disks</source>
        <translation>
            <numerusform>%n client a perdu son disque</numerusform>
            <numerusform>%n clients ont perdu leurs disques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not boot</source>
        <translation>%1 ne démarre pas</translation>
    </message>
    <message numerus="yes">
        <source>%n clients do not boot</source>
        <translation>
            <numerusform>%n client ne démarre pas</numerusform>
            <numerusform>%n clients ne démarrent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>The services can&apos;t be reached</source>
        <translation>Les services sont inaccessibles</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 est en panne</translation>
    </message>
    <message numerus="yes">
        <source>%n services have failed</source>
        <translation>
            <numerusform>%n service est en panne</numerusform>
            <numerusform>%n services sont en panne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended</source>
        <translation>
            <numerusform>%n tâche a pris fin</numerusform>
            <numerusform>%n tâches ont pris fin</numerusform>
        </translation>
    </message>
    <message>
        <source>A job has failed</source>
        <translation>Une tâche a échoué</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>Une tâche est terminée</translation>
    </message>
    <message>
        <source>No room: new boots wait</source>
        <translation>Plus d’espace&#xa0;: les nouveaux démarrages attendent</translation>
    </message>
    <message>
        <source>Room for disks runs out</source>
        <translation>L’espace pour les disques s’épuise</translation>
    </message>
    <message>
        <source>Another DHCP server answers</source>
        <translation>Un autre serveur DHCP répond</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Show network</source>
        <translation>Afficher le réseau</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>Cable, link and address are there: PCs can boot through it.</source>
        <translation>Câble, liaison et adresse sont là&#xa0;: les PC peuvent démarrer par cette carte.</translation>
    </message>
    <message>
        <source>It works, but slowly: at less than 1 Gbit/s a few PCs at most start at a time. Look at the cable and the switch.</source>
        <translation>Cela fonctionne, mais lentement&#xa0;: à moins de 1&#xa0;Gbit/s, seuls quelques PC peuvent démarrer à la fois. Vérifiez le câble et le commutateur.</translation>
    </message>
    <message>
        <source>A virtual card: only virtual machines are on it, or what it is a bridge to.</source>
        <translation>Une carte virtuelle&#xa0;: elle ne relie que des machines virtuelles, ou ce vers quoi elle fait pont.</translation>
    </message>
    <message>
        <source>No link: put the cable in, at both ends, and turn the switch on. This list follows.</source>
        <translation>Pas de liaison&#xa0;: branchez le câble aux deux bouts et allumez le commutateur. Cette liste s’actualise.</translation>
    </message>
    <message>
        <source>It has no IPv4 address: give it a fixed one in the network settings of this computer, like 192.168.50.1/24. This list follows.</source>
        <translation>Elle n’a pas d’adresse IPv4&#xa0;: donnez-lui une adresse fixe dans les paramètres réseau de cet ordinateur, comme 192.168.50.1/24. Cette liste s’actualise.</translation>
    </message>
    <message>
        <source>Wi-Fi: the firmware of PCs can&apos;t boot over it. Use a card with a cable.</source>
        <translation>Wi-Fi&#xa0;: le micrologiciel des PC ne peut pas démarrer par ce biais. Utilisez une carte avec câble.</translation>
    </message>
    <message>
        <source>It leads to this computer only.</source>
        <translation>Elle ne mène qu’à cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>PCs with BIOS and UEFI</source>
        <translation>aux PC avec BIOS et UEFI</translation>
    </message>
    <message>
        <source>PCs with BIOS</source>
        <translation>aux PC avec BIOS</translation>
    </message>
    <message>
        <source>PCs with UEFI</source>
        <translation>aux PC avec UEFI</translation>
    </message>
    <message>
        <source>some machines</source>
        <translation>à certaines machines</translation>
    </message>
    <message>
        <source>tells %1 to boot from %2</source>
        <translation>dit %1 de démarrer depuis %2</translation>
    </message>
    <message>
        <source>tells %1 to boot %2</source>
        <translation>dit %1 de démarrer %2</translation>
    </message>
    <message>
        <source>tells %1 to boot %2 from %3</source>
        <translation>dit %1 de démarrer %2 depuis %3</translation>
    </message>
    <message>
        <source>%1 gives out addresses and %2.</source>
        <translation>%1 attribue des adresses et %2.</translation>
    </message>
    <message>
        <source>%1 gives out addresses.</source>
        <translation>%1 attribue des adresses.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>No other DHCP server answers on %1.</source>
        <translation>Aucun autre serveur DHCP ne répond sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other DHCP servers answer on %1:</source>
        <translation>
            <numerusform>%n autre serveur DHCP répond sur %1&#xa0;:</numerusform>
            <numerusform>%n autres serveurs DHCP répondent sur %1&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gives out addresses here, so Netseat must.</source>
        <translation>Personne d’autre n’attribue d’adresses ici&#xa0;: Netseat doit donc le faire.</translation>
    </message>
    <message>
        <source>The addresses are given out already. Netseat adds only what PCs boot, and nothing changes for anybody else.</source>
        <translation>Les adresses sont déjà attribuées. Netseat ajoute seulement ce que les PC démarrent, et rien ne change pour personne d’autre.</translation>
    </message>
    <message>
        <source>The addresses are given out already, by more than one: turn all but one off, or two machines get one address sooner or later.</source>
        <translation>Les adresses sont déjà attribuées, par plusieurs serveurs&#xa0;: désactivez-les tous sauf un, sinon deux machines recevront tôt ou tard la même adresse.</translation>
    </message>
    <message>
        <source>Another server tells PCs what to boot, too: which answer they follow is chance. Take options 66 and 67 out there.</source>
        <translation>Un autre serveur dit aussi aux PC quoi démarrer&#xa0;: quelle réponse ils suivent relève du hasard. Retirez-y les options 66 et 67.</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>only the reserve is left</source>
        <translation>il ne reste que la réserve</translation>
    </message>
    <message>
        <source>full in about %1 at this rate</source>
        <translation>plein dans environ %1 à ce rythme</translation>
    </message>
    <message>
        <source>New boots wait for room: %1 are free, and %2 are kept in reserve. PCs that run are not touched; those that wait go on by themselves as soon as there is room. Remove versions that nobody uses, reset disks that are kept, or make the reserve smaller.</source>
        <translation>Les nouveaux démarrages attendent de l’espace&#xa0;: %1 sont libres, et %2 sont gardés en réserve. Les PC en marche ne sont pas touchés&#xa0;; ceux qui attendent continuent d’eux-mêmes dès qu’il y a de l’espace. Supprimez des versions que personne n’utilise, réinitialisez des disques conservés, ou réduisez la réserve.</translation>
    </message>
</context>
<context>
    <name>StopServicesText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>These PCs run from this computer and will stand still without their disks: %1.</source>
        <translation>Ces PC fonctionnent depuis cet ordinateur et se figeront sans leurs disques&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stop services</source>
        <translation>Arrêter les services</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>It ignores what it is offered.</source>
        <translation>Il ignore ce qu’on lui propose.</translation>
    </message>
    <message>
        <source>The PC asked for an address again and again. Netseat offered one each time, and the PC took none. Some firmware ignores the second answer where another DHCP server answers too.</source>
        <translation>Le PC a demandé une adresse encore et encore. Netseat en a proposé une chaque fois, et le PC n’en a pris aucune. Certains micrologiciels ignorent la deuxième réponse quand un autre serveur DHCP répond aussi.</translation>
    </message>
    <message>
        <source>Let Netseat give out the addresses (full), or enter the lines for the other DHCP server that the Network page shows.</source>
        <translation>Laissez Netseat attribuer les adresses (full), ou saisissez dans l’autre serveur DHCP les lignes que la page Réseau affiche.</translation>
    </message>
    <message>
        <source>There was no address left for it.</source>
        <translation>Il ne restait aucune adresse pour lui.</translation>
    </message>
    <message>
        <source>All addresses of the pool are taken.</source>
        <translation>Toutes les adresses de la plage sont prises.</translation>
    </message>
    <message>
        <source>Enlarge the pool on the Network page, or give this client a fixed address.</source>
        <translation>Agrandissez la plage sur la page Réseau, ou donnez une adresse fixe à ce client.</translation>
    </message>
    <message>
        <source>Its address is disputed.</source>
        <translation>Son adresse est contestée.</translation>
    </message>
    <message>
        <source>The PC insists on an address that is not from here, or says that another computer uses the one it was given. Mostly a second DHCP server is on the network.</source>
        <translation>Le PC insiste sur une adresse qui ne vient pas d’ici, ou dit qu’un autre ordinateur utilise celle qu’il a reçue. Le plus souvent, un deuxième serveur DHCP est sur le réseau.</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page; use &quot;proxy&quot; beside one.</source>
        <translation>Recherchez d’autres serveurs DHCP sur la page Réseau&#xa0;; utilisez «&#xa0;proxy&#xa0;» à côté d’un autre.</translation>
    </message>
    <message>
        <source>It was told what to load and never asked for it.</source>
        <translation>On lui a dit quoi charger et il ne l’a jamais demandé.</translation>
    </message>
    <message>
        <source>Its request does not arrive: a firewall on this computer blocks TFTP, or the PC took the file name of another DHCP server.</source>
        <translation>Sa requête n’arrive pas&#xa0;: un pare-feu sur cet ordinateur bloque TFTP, ou le PC a pris le nom de fichier d’un autre serveur DHCP.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall; look for other DHCP servers on the Network page.</source>
        <translation>Autorisez le port UDP 69 dans le pare-feu&#xa0;; recherchez d’autres serveurs DHCP sur la page Réseau.</translation>
    </message>
    <message>
        <source>The loader that it asks for does not exist.</source>
        <translation>Le chargeur qu’il demande n’existe pas.</translation>
    </message>
    <message>
        <source>The name may come from another DHCP server, or the boot programs are not installed.</source>
        <translation>Le nom vient peut-être d’un autre serveur DHCP, ou les programmes de démarrage ne sont pas installés.</translation>
    </message>
    <message>
        <source>Set the client&apos;s loader to automatic; install the package &quot;ipxe&quot;; remove options 66 and 67 from the other DHCP server.</source>
        <translation>Réglez le chargeur du client sur automatique&#xa0;; installez le paquet «&#xa0;ipxe&#xa0;»&#xa0;; retirez les options 66 et 67 de l’autre serveur DHCP.</translation>
    </message>
    <message>
        <source>A file did not arrive whole.</source>
        <translation>Un fichier n’est pas arrivé en entier.</translation>
    </message>
    <message>
        <source>The transfer began and the PC went silent: a bad cable or port, a tunnel that takes only small packets, or a firewall in between.</source>
        <translation>Le transfert a commencé et le PC s’est tu&#xa0;: un mauvais câble ou port, un tunnel qui n’accepte que de petits paquets, ou un pare-feu entre les deux.</translation>
    </message>
    <message>
        <source>Check cable and switch port; let UDP port 69 through the firewall.</source>
        <translation>Vérifiez le câble et le port du commutateur&#xa0;; autorisez le port UDP 69 dans le pare-feu.</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent: Secure Boot?</source>
        <translation>Il a récupéré le chargeur en entier puis s’est tu&#xa0;: Secure Boot&#xa0;?</translation>
    </message>
    <message>
        <source>UEFI starts no program with an unknown signature while Secure Boot is on. Often the screen says &quot;Security violation&quot;. Otherwise the loader does not get along with this network card.</source>
        <translation>L’UEFI ne démarre aucun programme à la signature inconnue tant que Secure Boot est activé. L’écran affiche souvent «&#xa0;Security violation&#xa0;». Sinon, le chargeur ne s’entend pas avec cette carte réseau.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the PC&apos;s firmware setup. If it is off: try another loader.</source>
        <translation>Désactivez Secure Boot dans la configuration du micrologiciel du PC. S’il est désactivé&#xa0;: essayez un autre chargeur.</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent.</source>
        <translation>Il a récupéré le chargeur en entier puis s’est tu.</translation>
    </message>
    <message>
        <source>The loader does not get along with this PC&apos;s BIOS or network card.</source>
        <translation>Le chargeur ne s’entend pas avec le BIOS ou la carte réseau de ce PC.</translation>
    </message>
    <message>
        <source>Try another loader; update the BIOS. On some boards the IOMMU must be set to automatic.</source>
        <translation>Essayez un autre chargeur&#xa0;; mettez le BIOS à jour. Sur certaines cartes mères, l’IOMMU doit être réglé sur automatique.</translation>
    </message>
    <message>
        <source>It loads the loader again and again.</source>
        <translation>Il charge le chargeur encore et encore.</translation>
    </message>
    <message>
        <source>iPXE is told to load iPXE: another DHCP server answers it with a file name of its own.</source>
        <translation>iPXE reçoit l’ordre de charger iPXE&#xa0;: un autre serveur DHCP lui répond avec son propre nom de fichier.</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page, and remove options 66 and 67 there.</source>
        <translation>Recherchez d’autres serveurs DHCP sur la page Réseau et retirez-y les options 66 et 67.</translation>
    </message>
    <message>
        <source>iPXE runs, but does not fetch its script.</source>
        <translation>iPXE s’exécute, mais ne récupère pas son script.</translation>
    </message>
    <message>
        <source>Its network driver does not get along with this card, or a firewall on this computer blocks HTTP.</source>
        <translation>Son pilote réseau ne s’entend pas avec cette carte, ou un pare-feu sur cet ordinateur bloque HTTP.</translation>
    </message>
    <message>
        <source>Try the loader &quot;snponly&quot; or &quot;undionly&quot;; let the port of HTTP through the firewall.</source>
        <translation>Essayez le chargeur «&#xa0;snponly&#xa0;» ou «&#xa0;undionly&#xa0;»&#xa0;; autorisez le port de HTTP dans le pare-feu.</translation>
    </message>
    <message>
        <source>It knows its disk and does not get to it.</source>
        <translation>Il connaît son disque et n’y accède pas.</translation>
    </message>
    <message>
        <source>The script was fetched, and no connection to the disk came: a firewall on this computer blocks it, or the PC&apos;s address does not fit the network.</source>
        <translation>Le script a été récupéré, et aucune connexion au disque n’est venue&#xa0;: un pare-feu sur cet ordinateur la bloque, ou l’adresse du PC ne correspond pas au réseau.</translation>
    </message>
    <message>
        <source>Let TCP port 3260 through the firewall of this computer.</source>
        <translation>Autorisez le port TCP 3260 dans le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its disk was refused to it.</source>
        <translation>Son disque lui a été refusé.</translation>
    </message>
    <message>
        <source>User or secret are not what they should be, or the disk is not for this PC.</source>
        <translation>L’utilisateur ou le secret ne sont pas les bons, ou le disque n’est pas pour ce PC.</translation>
    </message>
    <message>
        <source>See the log line below for the reason; compare user and secret.</source>
        <translation>La ligne du journal ci-dessous donne la raison&#xa0;; comparez l’utilisateur et le secret.</translation>
    </message>
    <message>
        <source>Its disk is in use.</source>
        <translation>Son disque est utilisé.</translation>
    </message>
    <message>
        <source>Another computer has this disk: mostly two PCs with one MAC address, or a copy of the client.</source>
        <translation>Un autre ordinateur a ce disque&#xa0;: le plus souvent deux PC avec la même adresse MAC, ou une copie du client.</translation>
    </message>
    <message>
        <source>Switch the other one off, or disconnect it; clusters need the disk to be shared.</source>
        <translation>Éteignez l’autre, ou déconnectez-le&#xa0;; les grappes ont besoin que le disque soit partagé.</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be read.</source>
        <translation>Son disque ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The image or the client&apos;s own disk can&apos;t be opened, is damaged, or the file system below failed.</source>
        <translation>L’image ou le disque propre du client ne peut pas être ouvert, est endommagé, ou le système de fichiers sous-jacent a échoué.</translation>
    </message>
    <message>
        <source>See the log line below for the file; look at this computer&apos;s disk; go back to an earlier version.</source>
        <translation>La ligne du journal ci-dessous indique le fichier&#xa0;; vérifiez le disque de cet ordinateur&#xa0;; revenez à une version antérieure.</translation>
    </message>
    <message>
        <source>There was no room for its disk.</source>
        <translation>Il n’y avait pas d’espace pour son disque.</translation>
    </message>
    <message>
        <source>What the PC writes needs room on this computer, and there is none, or the client&apos;s limit is reached.</source>
        <translation>Ce que le PC écrit demande de l’espace sur cet ordinateur, et il n’y en a plus, ou la limite du client est atteinte.</translation>
    </message>
    <message>
        <source>Make room: remove versions or disks that nobody needs; raise the limit.</source>
        <translation>Faites de l’espace&#xa0;: supprimez les versions ou disques dont personne n’a besoin&#xa0;; augmentez la limite.</translation>
    </message>
    <message>
        <source>The disk was attached, and nothing reads from it.</source>
        <translation>Le disque a été attaché, et rien n’en lit.</translation>
    </message>
    <message>
        <source>iPXE has the disk, but the firmware does not take it over.</source>
        <translation>iPXE a le disque, mais le micrologiciel ne le reprend pas.</translation>
    </message>
    <message>
        <source>There is nothing on the disk that this PC can start.</source>
        <translation>Rien sur le disque ne peut être démarré par ce PC.</translation>
    </message>
    <message>
        <source>A few sectors were read and the disk was let go: the image has no boot program for this kind of firmware (BIOS or UEFI), or is empty.</source>
        <translation>Quelques secteurs ont été lus et le disque a été relâché&#xa0;: l’image n’a pas de programme de démarrage pour ce type de micrologiciel (BIOS ou UEFI), ou elle est vide.</translation>
    </message>
    <message>
        <source>Set the PC to the kind of firmware that the image is for, or let the doctor look at the image.</source>
        <translation>Réglez le PC sur le type de micrologiciel prévu par l’image, ou faites examiner l’image par le diagnostic.</translation>
    </message>
    <message>
        <source>The operating system does not find its disk.</source>
        <translation>Le système d’exploitation ne trouve pas son disque.</translation>
    </message>
    <message>
        <source>The boot loader was read from the disk, and the system never attached the disk itself: what it starts from (initramfs) has no iSCSI in it.</source>
        <translation>Le chargeur d’amorçage a été lu depuis le disque, et le système n’a jamais attaché le disque lui-même&#xa0;: ce dont il démarre (initramfs) ne contient pas iSCSI.</translation>
    </message>
    <message>
        <source>Let the doctor look at the image: it can put in what is missing.</source>
        <translation>Faites examiner l’image par le diagnostic&#xa0;: il peut ajouter ce qui manque.</translation>
    </message>
    <message>
        <source>It was up and lost its disk.</source>
        <translation>Il était actif et a perdu son disque.</translation>
    </message>
    <message>
        <source>The connection ended while the system ran: cable, switch, sleep, or this computer was busy or restarted.</source>
        <translation>La connexion s’est terminée pendant que le système fonctionnait&#xa0;: câble, commutateur, veille, ou cet ordinateur était occupé ou a redémarré.</translation>
    </message>
    <message>
        <source>See the log lines below; start the PC again.</source>
        <translation>Consultez les lignes du journal ci-dessous&#xa0;; redémarrez le PC.</translation>
    </message>
    <message>
        <source>Its boot entry could not be started.</source>
        <translation>Son entrée de démarrage n’a pas pu être démarrée.</translation>
    </message>
    <message>
        <source>A file of the entry does not exist or is for another kind of firmware.</source>
        <translation>Un fichier de l’entrée n’existe pas ou est pour un autre type de micrologiciel.</translation>
    </message>
    <message>
        <source>See the log line below for the code; check the entry&apos;s paths.</source>
        <translation>La ligne du journal ci-dessous indique le code&#xa0;; vérifiez les chemins de l’entrée.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose s’est mal passé.</translation>
    </message>
    <message>
        <source>See the log line below.</source>
        <translation>Consultez la ligne du journal ci-dessous.</translation>
    </message>
    <message>
        <source>Type the code on its screen into Help &gt; What does this code mean?</source>
        <translation>Saisissez le code affiché à son écran dans Aide &gt; Que signifie ce code&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Edit client …</source>
        <translation>&amp;Modifier le client…</translation>
    </message>
    <message>
        <source>Open the &amp;doctor …</source>
        <translation>Ou&amp;vrir le diagnostic…</translation>
    </message>
    <message>
        <source>Show &amp;network page</source>
        <translation>Afficher la page Résea&amp;u</translation>
    </message>
    <message>
        <source>Show &amp;images page</source>
        <translation>Afficher la page Ima&amp;ges</translation>
    </message>
    <message>
        <source>It asked for an address and took none. Look at the log on the page Activity, and for another DHCP server.</source>
        <translation>Il a demandé une adresse et n’en a pris aucune. Consultez le journal sur la page Activité, et cherchez un autre serveur DHCP.</translation>
    </message>
    <message>
        <source>It was told what to boot and did not fetch it. A firewall on this computer may block TFTP (UDP port 69), or another server answered first.</source>
        <translation>On lui a dit quoi démarrer et il ne l’a pas récupéré. Un pare-feu sur cet ordinateur bloque peut-être TFTP (port UDP 69), ou un autre serveur a répondu le premier.</translation>
    </message>
    <message>
        <source>It fetched the boot program and did not start it. Switch Secure Boot off in its firmware.</source>
        <translation>Il a récupéré le programme de démarrage et ne l’a pas démarré. Désactivez Secure Boot dans son micrologiciel.</translation>
    </message>
    <message>
        <source>The boot program runs and got no further. A firewall on this computer may block HTTP.</source>
        <translation>Le programme de démarrage s’exécute et n’est pas allé plus loin. Un pare-feu sur cet ordinateur bloque peut-être HTTP.</translation>
    </message>
    <message>
        <source>It knows its disk and did not attach it. Look whether it has an image, and whether a firewall blocks port 3260.</source>
        <translation>Il connaît son disque et ne l’a pas attaché. Vérifiez s’il a une image, et si un pare-feu bloque le port 3260.</translation>
    </message>
    <message>
        <source>The disk is attached and nothing was read: there may be nothing on it to start from.</source>
        <translation>Le disque est attaché et rien n’a été lu&#xa0;: il n’y a peut-être rien à démarrer dessus.</translation>
    </message>
    <message>
        <source>It started from the disk, but the system did not find the disk again. Let the doctor on the page Images look at the image.</source>
        <translation>Il a démarré depuis le disque, mais le système n’a pas retrouvé le disque. Faites examiner l’image par le diagnostic, sur la page Images.</translation>
    </message>
    <message>
        <source>Turn %1 on, or start it again. What it does appears here.</source>
        <translation>Allumez %1, ou redémarrez-le. Ce qu’il fait apparaît ici.</translation>
    </message>
    <message>
        <source>%1 is up: its system had its disk after %2.</source>
        <translation>%1 est actif&#xa0;: son système a eu son disque au bout de %2.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 est actif.</translation>
    </message>
    <message>
        <source>%1 stopped after: %2.</source>
        <translation>%1 s’est arrêté après&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is off again. Its last boot came as far as: %2.</source>
        <translation>%1 est de nouveau éteint. Son dernier démarrage est allé jusqu’à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 boots: %2.</source>
        <translation>%1 démarre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Keep the disk attached when booting fails (in the client&apos;s settings, under Firmware); try another loader; update the firmware.</source>
        <translation>Gardez le disque attaché quand le démarrage échoue (dans les réglages du client, sous Micrologiciel)&#xa0;; essayez un autre chargeur&#xa0;; mettez à jour le micrologiciel.</translation>
    </message>
    <message>
        <source>&amp;Keep the disk attached …</source>
        <translation>Ne &amp;pas détacher le disque…</translation>
    </message>
</context>
<context>
    <name>VersionRules</name>
    <message>
        <source>A CD-ROM image has no versions.</source>
        <translation>Une image de CD-ROM n’a pas de versions.</translation>
    </message>
    <message>
        <source>A maintenance is under way on %1. Publish or discard its draft first.</source>
        <translation>Une maintenance est en cours sur %1. Publiez ou abandonnez d’abord son brouillon.</translation>
    </message>
    <message>
        <source>A maintenance is under way. Publish or discard its draft first.</source>
        <translation>Une maintenance est en cours. Publiez ou abandonnez d’abord son brouillon.</translation>
    </message>
    <message>
        <source>All clients of this image run now. Shut down the one that you want to work on.</source>
        <translation>Tous les clients de cette image sont en marche. Éteignez celui sur lequel vous voulez travailler.</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to work on.</source>
        <translation>Aucun client n’a cette image. Donnez-la au client sur lequel vous voulez travailler.</translation>
    </message>
    <message>
        <source>There is no draft. Start a maintenance to make one.</source>
        <translation>Il n’y a pas de brouillon. Démarrez une maintenance pour en créer un.</translation>
    </message>
    <message>
        <source>%1 still runs from the draft. Shut it down first.</source>
        <translation>%1 fonctionne encore depuis le brouillon. Éteignez-le d’abord.</translation>
    </message>
    <message>
        <source>A draft must be published first.</source>
        <translation>Un brouillon doit d’abord être publié.</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>C’est déjà la version par défaut.</translation>
    </message>
    <message>
        <source>Select a version below the image first.</source>
        <translation>Sélectionnez d’abord une version sous l’image.</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>Aucun client n’a cette image. Donnez-la au client sur lequel vous voulez l’essayer.</translation>
    </message>
    <message>
        <source>The disk of %1 lies over it.</source>
        <translation>Le disque de %1 repose dessus.</translation>
    </message>
    <message>
        <source>The draft is built on it. Publish or discard that first.</source>
        <translation>Le brouillon est construit dessus. Publiez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>Version %1 is built on it. Flatten that one first.</source>
        <translation>La version %1 est construite dessus. Consolidez-la d’abord.</translation>
    </message>
    <message>
        <source>Discard the draft instead.</source>
        <translation>Abandonnez plutôt le brouillon.</translation>
    </message>
    <message>
        <source>It is the default version. Make another one that first.</source>
        <translation>C’est la version par défaut. Choisissez-en d’abord une autre par défaut.</translation>
    </message>
    <message>
        <source>It is going to be the default version. Make another one that first.</source>
        <translation>Elle va devenir la version par défaut. Choisissez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>%1 stays on it. Let it follow the default version first.</source>
        <translation>%1 y reste fixé. Faites-lui d’abord suivre la version par défaut.</translation>
    </message>
    <message>
        <source>The group %1 stays on it. Let it follow the default version first.</source>
        <translation>Le groupe %1 y reste fixé. Faites-lui d’abord suivre la version par défaut.</translation>
    </message>
    <message>
        <source>Its file stands alone already.</source>
        <translation>Son fichier est déjà autonome.</translation>
    </message>
    <message>
        <source>It is damaged, and a copy would be, too. Bring its file back first.</source>
        <translation>Elle est endommagée, et une copie le serait aussi. Rétablissez d’abord son fichier.</translation>
    </message>
    <message>
        <source>Select an image or a version first.</source>
        <translation>Sélectionnez d’abord une image ou une version.</translation>
    </message>
    <message>
        <source>%1 uses it. Give that client another image first.</source>
        <translation>%1 l’utilise. Donnez d’abord une autre image à ce client.</translation>
    </message>
    <message>
        <source>The group %1 has it. Give that another image first.</source>
        <translation>Le groupe %1 l’utilise. Donnez-lui d’abord une autre image.</translation>
    </message>
    <message>
        <source>The boot entry %1 starts from it. Change that first.</source>
        <translation>L’entrée de démarrage %1 démarre dessus. Modifiez-la d’abord.</translation>
    </message>
    <message>
        <source>It has a draft. Publish or discard that first.</source>
        <translation>Elle a un brouillon. Publiez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no version of it.</source>
        <translation>Il n’en existe aucune version.</translation>
    </message>
    <message>
        <source>A CD-ROM image: the doctor knows installed systems only.</source>
        <translation>Une image de CD-ROM&#xa0;: le diagnostic ne connaît que les systèmes installés.</translation>
    </message>
    <message>
        <source>A draft gets its note when it is published.</source>
        <translation>Un brouillon reçoit sa note lors de sa publication.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ActivityPage</name>
    <message>
        <source>E&amp;xport log …</source>
        <translation>E&amp;xporter le journal…</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Informations et plus grave</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Alertes et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Search the log …</source>
        <translation>Rechercher dans le journal…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Garder la ligne la plus récente visible</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all shown ones</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>Enregistrer les lignes affichées dans un fichier</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texte (*.log *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Log saved to %1.</source>
        <translation>Journal enregistré dans %1.</translation>
    </message>
    <message>
        <source>The log could not be saved to %1: %2</source>
        <translation>Le journal n’a pas pu être enregistré dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Only this client</source>
        <translation>&amp;Seulement ce client</translation>
    </message>
    <message>
        <source>&amp;Show the client</source>
        <translation>&amp;Afficher le client</translation>
    </message>
    <message>
        <source>Ol&amp;der lines</source>
        <translation>&amp;Lignes plus anciennes</translation>
    </message>
    <message>
        <source>Fetch older lines from the stored log; scrolling to the top does it too</source>
        <translation>Récupère des lignes plus anciennes du journal stocké&#xa0;; faire défiler jusqu’en haut le fait aussi</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Fetching older lines …</source>
        <translation>Récupération de lignes plus anciennes…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>As soon as the services run and a PC is turned on, every step of its boot is listed here.</source>
        <translation>Dès que les services fonctionnent et qu’un PC est allumé, chaque étape de son démarrage est listée ici.</translation>
    </message>
    <message>
        <source>No line fits the filters</source>
        <translation>Aucune ligne ne correspond aux filtres</translation>
    </message>
    <message>
        <source>There are lines, but none that you chose to see. Older ones may be in the stored log.</source>
        <translation>Il y a des lignes, mais aucune que vous ayez choisi de voir. De plus anciennes sont peut-être dans le journal stocké.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.jsonl)</source>
        <translation>JSON, un événement par ligne (*.jsonl)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Jour&amp;nal</translation>
    </message>
    <message>
        <source>Cha&amp;rts</source>
        <translation>Gra&amp;phiques</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressStep</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Cherc&amp;her à nouveau</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>Pla&amp;ge&#xa0;:</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>Première adresse de la plage</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>Dernière adresse de la plage</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>Recherche de qui d’autre attribue des adresses…</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1 If there is a router that gives them, choose the first way.</source>
        <translation>Impossible de savoir qui d’autre attribue des adresses&#xa0;: %1 Si un routeur les donne, choisissez la première façon.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Personne n’a encore cherché.</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recommandé)</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Ce n’est pas une adresse. Exemple&#xa0;: 192.168.1.20.</translation>
    </message>
    <message>
        <source>Another server gives out addresses here already. Two on one network disturb each other: turn that one off first.</source>
        <translation>Un autre serveur attribue déjà des adresses ici. Deux sur un même réseau se gênent&#xa0;: désactivez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The services did not all start: %1</source>
        <translation>Les services n’ont pas tous démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who gives out the addresses?</source>
        <translation>Qui attribue les adresses&#xa0;?</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesModel</name>
    <message>
        <source>Reserved</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Reserved, in use</source>
        <translation>Réservée, utilisée</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Nobody has registered this machine.</source>
        <translation>Personne n’a inscrit cette machine.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesPanel</name>
    <message>
        <source>&amp;Reserve this address</source>
        <translation>&amp;Réserver cette adresse</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Rechercher des adresses</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>Aucune adresse pour le moment</translation>
    </message>
    <message>
        <source>Machines that get an address from Netseat are listed here, and the addresses that you give to clients.</source>
        <translation>Les machines qui reçoivent une adresse de Netseat sont listées ici, ainsi que les adresses que vous donnez aux clients.</translation>
    </message>
    <message>
        <source>Another server gives out the addresses. Here are those that you give to clients.</source>
        <translation>Un autre serveur attribue les adresses. Voici celles que vous donnez aux clients.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n addresses given out</source>
        <translation>
            <numerusform>%1 adresse attribuée sur %n</numerusform>
            <numerusform>%1 adresses attribuées sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pool:</source>
        <translation>Plage&#xa0;:</translation>
    </message>
    <message>
        <source>Pool of %1:</source>
        <translation>Plage de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Almost full: new machines will get no address. Make the pool larger in the settings.</source>
        <translation>Presque pleine&#xa0;: les nouvelles machines n’auront pas d’adresse. Agrandissez la plage dans les paramètres.</translation>
    </message>
    <message>
        <source>The machine gets this address for good. One that nobody has registered becomes a client.</source>
        <translation>La machine reçoit cette adresse définitivement. Une machine que personne n’a inscrite devient un client.</translation>
    </message>
    <message>
        <source>This address is reserved already.</source>
        <translation>Cette adresse est déjà réservée.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 garde %2.</translation>
    </message>
    <message>
        <source>Registered as %1, which keeps %2.</source>
        <translation>Inscrite sous le nom %1, qui garde %2.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n addresses</source>
        <translation>
            <numerusform>Garder %n adresse</numerusform>
            <numerusform>Garder %n adresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootBar</name>
    <message>
        <source>Stages of the boot</source>
        <translation>Phases du démarrage</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootChart</name>
    <message>
        <source>Durations of the last boots</source>
        <translation>Durées des derniers démarrages</translation>
    </message>
    <message>
        <source>No boot is stored yet.</source>
        <translation>Aucun démarrage n’est encore stocké.</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <extracomment>the longest bar of the chart stands for this duration</extracomment>
        <translation>le plus long&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n démarrage</numerusform>
            <numerusform>%n démarrages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>dont %n en échec</numerusform>
            <numerusform>dont %n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them took less than %1</source>
        <translation>la moitié a duré moins de %1</translation>
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
        <translation>Inscrire</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootStep</name>
    <message>
        <source>&amp;Wake it up</source>
        <translation>Ré&amp;veiller</translation>
    </message>
    <message>
        <source>Boot timeline</source>
        <translation>Chronologie du démarrage</translation>
    </message>
    <message>
        <source>Sends a Wake-on-LAN packet. The PC must be set to listen for it.</source>
        <translation>Envoie un paquet Wake-on-LAN. Le PC doit être réglé pour l’écouter.</translation>
    </message>
    <message>
        <source>Its image is still being copied: it can start from it when that has ended.</source>
        <translation>Son image est encore en cours de copie&#xa0;: il pourra en démarrer quand la copie sera terminée.</translation>
    </message>
    <message>
        <source>It has no image yet, so it will get an address and no disk.</source>
        <translation>Il n’a pas encore d’image&#xa0;: il recevra donc une adresse et aucun disque.</translation>
    </message>
    <message>
        <source>Watch it boot</source>
        <translation>Regardez-le démarrer</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a boot in a list to choose from: when it was, and how it ended</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Allumé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Until the system</source>
        <translation>Jusqu’au système</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Actif pendant</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Échangé</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>failed (%1): %2</source>
        <translation>échec (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>came up after %1</source>
        <translation>actif au bout de %1</translation>
    </message>
    <message>
        <source>is booting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>went on without Netseat after: %1</source>
        <translation>a continué sans Netseat après&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BulkDialog</name>
    <message>
        <source>(different)</source>
        <translation>(différents)</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n clients</source>
        <translation>
            <numerusform>Modifier %n client</numerusform>
            <numerusform>Modifier %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Image and disk e&amp;xactly as their group</source>
        <translation>Image et disque e&amp;xactement comme leur groupe</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with name and identity</source>
        <translation>Petit CD sup&amp;plémentaire avec nom et identité</translation>
    </message>
    <message>
        <source>Show the &amp;boot menu first</source>
        <translation>&amp;Afficher d’abord le menu de démarrage</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Image and disk exactly as their group</source>
        <translation>Image et disque exactement comme leur groupe</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Unité de la limite</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image&#xa0;:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Version&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>Modi&amp;fications&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limite&#xa0;:</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>Disque config.&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>Dé&amp;marre&#xa0;:</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>&amp;CD-ROM&#xa0;:</translation>
    </message>
    <message>
        <source>Boot loa&amp;der:</source>
        <translation>Chargeur d’am&amp;orçage&#xa0;:</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>Indi&amp;qué par&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour le moment</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are changed, from their next boot on.</source>
        <translation>
            <numerusform>%n client est modifié, à partir de son prochain démarrage.</numerusform>
            <numerusform>%n clients sont modifiés, à partir de leur prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what they start are set in the group.</source>
        <translation>L’image, la version, les modifications, la limite, le disque de configuration et ce qu’ils démarrent se règlent dans le groupe.</translation>
    </message>
    <message>
        <source>Some follow their group: what is set there stays as it is for them.</source>
        <translation>Certains suivent leur groupe&#xa0;: ce qui y est réglé reste tel quel pour eux.</translation>
    </message>
    <message>
        <source>What each of them may write; 0: no limit.</source>
        <translation>Ce que chacun peut écrire&#xa0;; 0&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Ce n’est pas une taille. Exemple&#xa0;: 20.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>A new label for them, to filter by. A group has settings that its clients share: make it one by Groups.</source>
        <translation>Une nouvelle étiquette pour eux, pour filtrer. Un groupe a des réglages que ses clients partagent&#xa0;: faites-en un dans «&#xa0;Groupes&#xa0;».</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardStep</name>
    <message>
        <source>Network cards</source>
        <translation>Cartes réseau</translation>
    </message>
    <message>
        <source>This computer has no network card. Put one in; this list follows.</source>
        <translation>Cet ordinateur n’a pas de carte réseau. Installez-en une&#xa0;; cette liste s’actualise.</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>Choisissez une carte.</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>Recherche de qui d’autre attribue des adresses…</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1</source>
        <translation>Impossible de savoir qui d’autre attribue des adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which network card are your PCs connected to?</source>
        <translation>À quelle carte réseau vos PC sont-ils reliés&#xa0;?</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Carte réseau</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardsModel</name>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuelle</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Pas de liaison</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Aucune adresse</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur seul</translation>
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
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>For PCs to boot</source>
        <translation>Pour démarrer des PC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ChartsView</name>
    <message>
        <source>Asking for what was going on …</source>
        <translation>Récupération de l’historique…</translation>
    </message>
    <message>
        <source>The charts of the last hours come in a moment.</source>
        <translation>Les graphiques des dernières heures arrivent dans un instant.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Durée :</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Boots of 7 days</source>
        <translation>Démarrages de 7 jours</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Save the charts&apos; values or their picture to a file</source>
        <translation>Enregistrer dans un fichier les valeurs des graphiques ou leur image</translation>
    </message>
    <message>
        <source>&amp;Traffic and clients as a table …</source>
        <translation>&amp;Trafic et clients sous forme de tableau…</translation>
    </message>
    <message>
        <source>&amp;Boots as a table …</source>
        <translation>&amp;Démarrages sous forme de tableau…</translation>
    </message>
    <message>
        <source>&amp;Picture …</source>
        <translation>&amp;Image…</translation>
    </message>
    <message>
        <source>It answered in words that this program doesn&apos;t know.</source>
        <translation>Ce programme ne comprend pas sa réponse.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t tell what was going on: %1</source>
        <translation>Le serveur ne donne pas l’historique : %1</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Rien à tracer</translation>
    </message>
    <message>
        <source>It is asked again each minute.</source>
        <translation>La demande est répétée chaque minute.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>While the services run, each minute adds a point: the traffic of the disks, and who is up. Each PC that boots adds how long it took.</source>
        <translation>Tant que les services tournent, chaque minute ajoute un point : le trafic des disques et les PC allumés. Chaque PC qui démarre ajoute la durée de son démarrage.</translation>
    </message>
    <message>
        <source>Export charts</source>
        <translation>Exporter les graphiques</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Charts saved to %1.</source>
        <translation>Graphiques enregistrés dans %1.</translation>
    </message>
    <message>
        <source>The charts could not be saved to %1: %2</source>
        <translation>Impossible d’enregistrer les graphiques dans %1 : %2</translation>
    </message>
    <message>
        <source>Netseat, %1 to %2</source>
        <extracomment>heading of a picture of charts: from when to when</extracomment>
        <translation>Netseat, de %1 à %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ChoiceList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and how many clients it shows: &quot;Failed: 2&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDetails</name>
    <message>
        <source>What this client would get now</source>
        <translation>Ce que ce client recevrait maintenant</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Select a client to see how it boots.</source>
        <translation>Sélectionnez un client pour voir comment il démarre.</translation>
    </message>
    <message>
        <source>New machine: %1. Register it to give it a disk.</source>
        <translation>Nouvelle machine&#xa0;: %1. Inscrivez-la pour lui donner un disque.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>stays on it</source>
        <translation>y reste fixé</translation>
    </message>
    <message>
        <source>CD-ROM: %1</source>
        <translation>CD-ROM&#xa0;: %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>served by %1</source>
        <translation>hébergé par %1</translation>
    </message>
    <message>
        <source>switched on at %1</source>
        <translation>allumé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Chrono&amp;logie</translation>
    </message>
    <message>
        <source>Dis&amp;k</source>
        <translation>Dis&amp;que</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>What it would &amp;get now</source>
        <translation>Ce qu’il o&amp;btiendrait maintenant</translation>
    </message>
    <message>
        <source>Show the details beside the list</source>
        <translation>Afficher les détails à côté de la liste</translation>
    </message>
    <message>
        <source>Show the details below the list</source>
        <translation>Afficher les détails sous la liste</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDialog</name>
    <message>
        <source>Image and disk e&amp;xactly as its group</source>
        <translation>Suit e&amp;xactement son groupe</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with its name and identity</source>
        <translation>Petit CD &amp;supplémentaire avec son nom et son identité</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Affic&amp;her la saisie</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>Afficher d’abord le menu de démarrage</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disque</translation>
    </message>
    <message>
        <source>&amp;Boot and address</source>
        <translation>Démarrage e&amp;t adresse</translation>
    </message>
    <message>
        <source>Networ&amp;k access</source>
        <translation>Accès &amp;réseau</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;MAC address:</source>
        <translation>Adresse &amp;MAC&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image&#xa0;:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Version&#xa0;:</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>Modi&amp;fications&#xa0;:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limite&#xa0;:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Unité de la limite</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>Disque config.&#xa0;:</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>&amp;CD-ROM&#xa0;:</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>De la plage</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>Démarre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Fixed address:</source>
        <translation>Adresse &amp;fixe&#xa0;:</translation>
    </message>
    <message>
        <source>Boot &amp;loader:</source>
        <translation>C&amp;hargeur d’amorçage&#xa0;:</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>Indi&amp;qué par&#xa0;:</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Chargeur d’amorçage</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>No&amp;tes:</source>
        <translation>Note&amp;s&#xa0;:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <translation>&amp;Utilisé par&#xa0;:</translation>
    </message>
    <message>
        <source>Disk &amp;password:</source>
        <translation>Mot de passe du dis&amp;que&#xa0;:</translation>
    </message>
    <message>
        <source>CHAP user</source>
        <translation>Utilisateur CHAP</translation>
    </message>
    <message>
        <source>CHAP secret</source>
        <translation>Secret CHAP</translation>
    </message>
    <message>
        <source>Ser&amp;ver&apos;s password:</source>
        <translation>Mot de passe du &amp;serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Mutual CHAP user</source>
        <translation>Utilisateur CHAP mutuel</translation>
    </message>
    <message>
        <source>Mutual CHAP secret</source>
        <translation>Secret CHAP mutuel</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Served b&amp;y:</source>
        <translation>Hé&amp;bergé par&#xa0;:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour le moment</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Secret, 12 to 16 characters</source>
        <translation>Secret, de 12 à 16 caractères</translation>
    </message>
    <message>
        <source>Secret unchanged</source>
        <translation>Secret inchangé</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Ce n’est pas une adresse. Exemple&#xa0;: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Ce n’est pas une taille. Exemple&#xa0;: 20.</translation>
    </message>
    <message>
        <source>Import a CD-ROM image (ISO file) first.</source>
        <translation>Importez d’abord une image de CD-ROM (fichier ISO).</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>V&amp;oir le groupe…</translation>
    </message>
    <message>
        <source>Make it a gr&amp;oup …</source>
        <translation>En faire un gr&amp;oupe…</translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what it starts are set in the group %1, for all that follow it.</source>
        <translation>L’image, la version, les modifications, la limite, le disque de configuration et ce qui démarre sont réglés dans le groupe %1, pour tous ceux qui le suivent.</translation>
    </message>
    <message>
        <source>It belongs to the group, and has an image and a disk as set here.</source>
        <translation>Il appartient au groupe, et a l’image et le disque réglés ici.</translation>
    </message>
    <message>
        <source>Only a label so far: a group has settings that its clients share.</source>
        <translation>Simple étiquette&#xa0;: un groupe a des réglages communs.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>For installers, and for firmware that does not take the disk over by itself: whatever starts next finds it.</source>
        <translation>Pour les installateurs, et pour un micrologiciel qui ne reprend pas le disque de lui-même&#xa0;: ce qui démarre ensuite le trouve.</translation>
    </message>
    <message>
        <source>Disk:</source>
        <translation>Disque&#xa0;:</translation>
    </message>
    <message>
        <source>As usual (10 times)</source>
        <translation>Comme d’habitude (10 fois)</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>Repeats a disk command</source>
        <translation>Répète les commandes disque</translation>
    </message>
    <message>
        <source>For Windows, which would send the traffic of its disk through the router, even within one network.</source>
        <translation>Pour Windows, qui enverrait le trafic de son disque par le routeur, même au sein d’un seul réseau.</translation>
    </message>
    <message>
        <source>For firmware that ignores such an offer. It asks a second time then, at port 4011.</source>
        <translation>Pour un micrologiciel qui ignore une telle offre. Il demande alors une deuxième fois, sur le port 4011.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>The program on the disk that UEFI firmware starts. Empty: the usual one.</source>
        <translation>Le programme du disque que le micrologiciel UEFI démarre. Vide&#xa0;: le programme habituel.</translation>
    </message>
    <message>
        <source>More for networks that lose packets; it takes longer then until a lost disk is noticed.</source>
        <translation>Davantage pour les réseaux qui perdent des paquets&#xa0;; un disque perdu est alors remarqué plus tard.</translation>
    </message>
    <message>
        <source>Known by its MAC address alone</source>
        <translation>Reconnu par sa seule adresse MAC</translation>
    </message>
    <message>
        <source>What it sends as DHCP option 61, in hexadecimal: for a second network card, or a dock.</source>
        <translation>Ce qu’il envoie comme option DHCP 61, en hexadécimal&#xa0;: pour une deuxième carte réseau, ou une station d’accueil.</translation>
    </message>
    <message>
        <source>Stays attached when booting from it fails</source>
        <translation>Reste attaché quand le démarrage depuis lui échoue</translation>
    </message>
    <message>
        <source>Give it no router</source>
        <translation>Ne pas indiquer de routeur</translation>
    </message>
    <message>
        <source>Offer without vendor options (43)</source>
        <translation>Proposer sans options du fournisseur (43)</translation>
    </message>
    <message>
        <source>EFI program:</source>
        <translation>Programme EFI&#xa0;:</translation>
    </message>
    <message>
        <source>Repeats a disk command:</source>
        <translation>Répète les commandes disque&#xa0;:</translation>
    </message>
    <message>
        <source>Client identifier:</source>
        <translation>Identifiant du client&#xa0;:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientStep</name>
    <message>
        <source>Or one that is regist&amp;ered:</source>
        <translation>Ou un c&amp;lient déjà inscrit&#xa0;:</translation>
    </message>
    <message>
        <source>New machines &amp;wait for being registered, and start by themselves then</source>
        <translation>Les nouvelles machines atten&amp;dent d’être inscrites, puis démarrent d’elles-mêmes</translation>
    </message>
    <message>
        <source>Let it boot from the network: switch that on in its firmware and put it first in the boot order, or press the key for the boot menu (often F12). It appears here by itself.</source>
        <translation>Faites-le démarrer par le réseau&#xa0;: activez cette option dans son micrologiciel et placez-la en premier dans l’ordre de démarrage, ou appuyez sur la touche du menu de démarrage (souvent F12). Il apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>Nouvelles machines</translation>
    </message>
    <message>
        <source>Waiting for the first PC</source>
        <translation>En attente du premier PC</translation>
    </message>
    <message>
        <source>Nothing appears? Look at the cable and its light, whether the PC is on the network that you chose, whether its screen says “PXE” or “network boot”, and switch Secure Boot off.</source>
        <translation>Rien n’apparaît&#xa0;? Vérifiez le câble et son voyant, si le PC est sur le réseau que vous avez choisi, si son écran affiche «&#xa0;PXE&#xa0;» ou «&#xa0;network boot&#xa0;», et désactivez Secure Boot.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Registered client</source>
        <translation>Client inscrit</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Inscrire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Turn on your first PC now</source>
        <translation>Allumez maintenant votre premier PC</translation>
    </message>
    <message>
        <source>First PC</source>
        <translation>Premier PC</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Inscrire %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>%1@v%2</source>
        <translation>%1@v%2</translation>
    </message>
    <message>
        <source>Maintenance: it boots the draft of version %1 of %2 and may change it.</source>
        <translation>Maintenance&#xa0;: il démarre le brouillon de la version %1 de %2 et peut le modifier.</translation>
    </message>
    <message>
        <source>The image has moved on to version %1; the client&apos;s own disk is still over version %2.</source>
        <translation>L’image est passée à la version %1&#xa0;; le propre disque du client repose encore sur la version %2.</translation>
    </message>
    <message>
        <source>It stays on version %1 of %2.</source>
        <translation>Il reste sur la version %1 de %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;
----------
what a client&apos;s own disk takes up, and how fast it grows: &quot;1.2 GiB, +30 MiB/h&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This machine asked for an address and is not registered. Its hardware says: %1</source>
        <translation>Cette machine a demandé une adresse et n’est pas inscrite. Son matériel indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>This client has not booted yet.</source>
        <translation>Ce client n’a pas encore démarré.</translation>
    </message>
    <message>
        <source>Boot of %1</source>
        <translation>Démarrage de %1</translation>
    </message>
    <message>
        <source>%1, seen at %2</source>
        <translation>%1, vu à %2</translation>
    </message>
    <message>
        <source>Stopped after: %1</source>
        <translation>Arrêté après&#xa0;: %1</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Nouvelle machine</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Adresse fixe</translation>
    </message>
    <message>
        <source>Address from the pool</source>
        <translation>Adresse de la plage</translation>
    </message>
    <message>
        <source>Image and disk are set in the group %1.</source>
        <translation>L’image et le disque sont réglés dans le groupe %1.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
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
        <translation>Ce client n’a pas de disque propre actuellement.</translation>
    </message>
    <message>
        <source>Its changes take up %1.</source>
        <translation>Ses modifications occupent %1.</translation>
    </message>
    <message>
        <source>Its limit is %1.</source>
        <translation>Sa limite est de %1.</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>Actuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>It reads %1 and writes %2. The picture shows the last minute: read upwards, written downwards.</source>
        <translation>Il lit %1 et écrit %2. L’image montre la dernière minute&#xa0;: lectures vers le haut, écritures vers le bas.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a network card&apos;s address and who made it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Disque propre</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Actif pendant</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message>
        <source>&amp;Put into group</source>
        <translation>Mettre dans un &amp;groupe</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>Rechercher des clients…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message>
        <source>No client fits the search and filter.</source>
        <translation>Aucun client ne correspond à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Afficher tous les clients</translation>
    </message>
    <message>
        <source>Which network are your PCs in?</source>
        <translation>Dans quel réseau se trouvent vos PC&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the network card that your PCs are connected to. Then turn one on: it will appear here.</source>
        <translation>Choisissez la carte réseau à laquelle vos PC sont reliés. Allumez-en ensuite un&#xa0;: il apparaîtra ici.</translation>
    </message>
    <message>
        <source>Choose network card …</source>
        <translation>Choisir la carte réseau…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Aucun client pour le moment</translation>
    </message>
    <message>
        <source>Turn on a PC set to network boot: it will appear here. Or add one by its MAC address.</source>
        <translation>Allumez un PC réglé pour démarrer par le réseau&#xa0;: il apparaîtra ici. Ou ajoutez-en un par son adresse MAC.</translation>
    </message>
    <message>
        <source>Add client …</source>
        <translation>Ajouter un client…</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>Inscrit sous le nom %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>%n machine inscrite&#xa0;: %1.</numerusform>
            <numerusform>%n machines inscrites, à partir de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an image for it before it can boot.</source>
        <translation>Choisissez-lui une image pour qu’il puisse démarrer.</translation>
    </message>
    <message>
        <source>%1 stays on its version. Its settings (Which version) let it follow the default one again.</source>
        <translation>%1 reste sur sa version. Ses réglages (Version) lui permettent de suivre à nouveau la version par défaut.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n clients follow the group %1 from their next start on.</source>
        <translation>
            <numerusform>%n client suit le groupe %1 à partir de son prochain démarrage.</numerusform>
            <numerusform>%n clients suivent le groupe %1 à partir de leur prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add client …</source>
        <translation>&amp;Ajouter un client…</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>&amp;Inscrire</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>R&amp;enommer</translation>
    </message>
    <message>
        <source>What would it get no&amp;w?</source>
        <translation>&amp;Que recevrait-il maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Gro&amp;ups …</source>
        <translation>Gro&amp;upes…</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>Réinitialiser le &amp;disque…</translation>
    </message>
    <message>
        <source>Dis&amp;connect …</source>
        <translation>Dé&amp;connecter…</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Forget new machine</source>
        <translation>&amp;Oublier la nouvelle machine</translation>
    </message>
    <message>
        <source>&amp;Details below</source>
        <translation>&amp;Détails en dessous</translation>
    </message>
    <message>
        <source>Wake a gr&amp;oup</source>
        <translation>Ré&amp;veiller un groupe</translation>
    </message>
    <message>
        <source>Name, MAC, maker, address, image, group, notes or state. Several words: all of them.</source>
        <translation>Nom, MAC, fabricant, adresse, image, groupe, notes ou état. Plusieurs mots&#xa0;: tous à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Edit %n clients …</source>
        <translation>
            <numerusform>&amp;Modifier %n client…</numerusform>
            <numerusform>&amp;Modifier %n clients…</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many clients the search and the filters leave of all: &quot;12 of 300&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Wa&amp;ke</source>
        <translation>Réveille&amp;r</translation>
    </message>
    <message>
        <source>Switches PCs on over the network (Wake-on-LAN), where their firmware allows it</source>
        <translation>Allume des PC par le réseau (Wake-on-LAN), là où leur micrologiciel le permet</translation>
    </message>
    <message>
        <source>Start &amp;maintenance on it</source>
        <translation>Démarrer une main&amp;tenance dessus</translation>
    </message>
    <message>
        <source>Its next boot changes a draft of its image, to be published afterwards</source>
        <translation>Son prochain démarrage modifie un brouillon de son image, à publier ensuite</translation>
    </message>
    <message>
        <source>Start &amp;fresh from the default version …</source>
        <translation>Re&amp;partir à neuf de la version par défaut…</translation>
    </message>
    <message>
        <source>Keep &amp;its version</source>
        <translation>G&amp;arder sa version</translation>
    </message>
    <message>
        <source>Copy MAC address</source>
        <translation>Copier l’adresse MAC</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>Copier l’adresse IP</translation>
    </message>
    <message>
        <source>Filter &amp;sidebar</source>
        <translation>&amp;Barre de filtres</translation>
    </message>
    <message>
        <source>Filter sidebar (F9)</source>
        <translation>Barre de filtres (F9)</translation>
    </message>
    <message>
        <source>Wa&amp;ke all of it</source>
        <translation>&amp;Tout réveiller</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>V&amp;oir le groupe…</translation>
    </message>
    <message>
        <source>&amp;Make it a group …</source>
        <translation>En &amp;faire un groupe…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Inscrire %1</translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>Inscrire %n machine</numerusform>
            <numerusform>Inscrire %n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n clients</source>
        <translation>
            <numerusform>Supprimer %n client</numerusform>
            <numerusform>Supprimer %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients stay on their versions. Their settings (Which version) let them follow the default one again.</source>
        <translation>
            <numerusform>%n client reste sur sa version. Ses réglages (Quelle version) lui permettent de suivre de nouveau celle par défaut.</numerusform>
            <numerusform>%n clients restent sur leurs versions. Leurs réglages (Quelle version) leur permettent de suivre de nouveau celle par défaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being woken. It appears as booting when it asks for its address.</source>
        <translation>Réveil de %1. Il apparaît comme démarrant quand il demande son adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are being woken, one after the other.</source>
        <translation>
            <numerusform>Réveil de %n client.</numerusform>
            <numerusform>Réveil de %n clients, l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next boot of %1 changes a draft of %2. Publish it on the page Images when you are done.</source>
        <translation>Le prochain démarrage de %1 modifie un brouillon de %2. Publiez-le sur la page Images quand vous avez fini.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aucun groupe pour le moment</translation>
    </message>
    <message numerus="yes">
        <source>Take %n clients out of their group</source>
        <translation>
            <numerusform>Retirer %n client de son groupe</numerusform>
            <numerusform>Retirer %n clients de leur groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n clients into %1</source>
        <translation>
            <numerusform>Mettre %n client dans %1</numerusform>
            <numerusform>Mettre %n clients dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the machine %1</source>
        <translation>Oublier la machine %1</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n machines</source>
        <translation>
            <numerusform>Oublier %n machine</numerusform>
            <numerusform>Oublier %n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>Il tourne depuis ce disque&#xa0;: éteignez-le d’abord.</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>Abandonne les modifications du client&#xa0;: il repart à neuf à son prochain démarrage.</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>Il continue de lui-même dans un instant.</translation>
    </message>
    <message>
        <source>Turn it on again: it boots at its next start.</source>
        <translation>Rallumez-le&#xa0;: il démarre à son prochain allumage.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsTable</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>Comme au &amp;début</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::CodeDialog</name>
    <message>
        <source>What does this code mean?</source>
        <translation>Que signifie ce code&#xa0;?</translation>
    </message>
    <message>
        <source>Type the &amp;code that stands on the PC&apos;s screen:</source>
        <translation>Saisissez le &amp;code affiché à l’écran du PC&#xa0;:</translation>
    </message>
    <message>
        <source>PXE-E53, ipxe.org/4c0a6092, ISCSI-03 …</source>
        <translation>PXE-E53, ipxe.org/4c0a6092, ISCSI-03…</translation>
    </message>
    <message>
        <source>Code on the PC&apos;s screen</source>
        <translation>Code affiché à l’écran du PC</translation>
    </message>
    <message>
        <source>Known codes</source>
        <translation>Codes connus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>No code is recognised in this</source>
        <translation>Aucun code n’est reconnu ici</translation>
    </message>
    <message>
        <source>BIOS and UEFI firmware show codes such as PXE-E53. iPXE shows an address: of https://ipxe.org/4c0a6092 the last eight characters are the code. Netseat&apos;s own verdicts have codes such as ISCSI-03.</source>
        <translation>Les micrologiciels BIOS et UEFI affichent des codes comme PXE-E53. iPXE affiche une adresse&#xa0;: dans https://ipxe.org/4c0a6092, les huit derniers caractères sont le code. Les verdicts de Netseat ont des codes comme ISCSI-03.</translation>
    </message>
    <message>
        <source>The client&apos;s timeline tells how far it came, whatever stands on its screen.</source>
        <translation>La chronologie du client indique jusqu’où il est allé, quoi qu’affiche son écran.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Defined by: %1</source>
        <translation>Défini par&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DefaultLaterDialog</name>
    <message>
        <source>Make version %1 of %2 the default later</source>
        <translation>Par défaut plus tard&#xa0;: version %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>From that time on clients boot this version at their next start, unless they stay on another one. Until then nothing changes; clients that run are never touched.</source>
        <translation>À partir de ce moment, les clients démarrent cette version à leur prochain démarrage, sauf s’ils restent sur une autre. D’ici là, rien ne change&#xa0;; les clients en marche ne sont jamais touchés.</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>À partir de ce moment</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>À partir de &amp;ce moment&#xa0;:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DiscardDialog</name>
    <message>
        <source>Discard a draft of %1</source>
        <translation>Abandonner un brouillon de %1</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>A&amp;bandonner le brouillon</translation>
    </message>
    <message>
        <source>Everything that was installed and changed on %1 since %2 is lost for good. The published versions of %3 stay as they are.</source>
        <translation>Tout ce qui a été installé et modifié sur %1 depuis %2 est perdu définitivement. Les versions publiées de %3 restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DiskTab</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an image with its version, and the note on that</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>Réinitialiser le &amp;disque…</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>Abandonne les modifications du client&#xa0;: il repart à neuf à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Démarre depuis</translation>
    </message>
    <message>
        <source>At its next boot</source>
        <translation>À son prochain démarrage</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>Ses modifications</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Disque propre</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>How much of its limit the client&apos;s own disk takes up</source>
        <translation>Part de sa limite occupée par le disque propre du client</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>Part utilisée</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>Config disk</source>
        <translation>Disque de configuration</translation>
    </message>
    <message>
        <source>Starts instead</source>
        <translation>Démarre à la place</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Address of the disk</source>
        <translation>Adresse du disque</translation>
    </message>
    <message>
        <source>no image is chosen</source>
        <translation>aucune image n’est choisie</translation>
    </message>
    <message>
        <source>Maintenance: it writes to the draft of the next version</source>
        <translation>Maintenance&#xa0;: il écrit dans le brouillon de la prochaine version</translation>
    </message>
    <message>
        <source>%1, as its group %2 says</source>
        <translation>%1, comme le dit son groupe %2</translation>
    </message>
    <message>
        <source>its name and identity, beside its disk</source>
        <translation>son nom et son identité, à côté de son disque</translation>
    </message>
    <message>
        <source>%1, grows by %2 an hour</source>
        <extracomment>how much a disk takes up, and by how much it grows</extracomment>
        <translation>%1, augmente de %2 par heure</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Served by: %1</source>
        <translation>Hébergé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>Il tourne depuis ce disque&#xa0;: éteignez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DoctorDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>E&amp;xamine again</source>
        <translation>E&amp;xaminer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Repair …</source>
        <translation>&amp;Réparer…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Progress of the examination</source>
        <translation>Progression de l’examen</translation>
    </message>
    <message>
        <source>Copies the whole report as text.</source>
        <translation>Copie tout le rapport sous forme de texte.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <extracomment>the window&apos;s title: an image and its version</extracomment>
        <translation>Diagnostic&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking at the disk, without booting it …</source>
        <translation>Examen du disque, sans le démarrer…</translation>
    </message>
    <message>
        <source>The report can&apos;t be read: is the service of another version than this window?</source>
        <translation>Le rapport est illisible&#xa0;: le service est-il d’une autre version que cette fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;In order: %1</source>
        <translation>&amp;En ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The examination was cancelled.</source>
        <translation>L’examen a été annulé.</translation>
    </message>
    <message>
        <source>The disk could not be examined.</source>
        <translation>Le disque n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>The repair can do none of this: it is work for a maintenance.</source>
        <translation>La réparation ne peut rien y faire&#xa0;: c’est l’affaire d’une maintenance.</translation>
    </message>
    <message>
        <source>Nothing is repaired while the image has a draft: publish or discard that first.</source>
        <translation>Rien n’est réparé tant que l’image a un brouillon&#xa0;: publiez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>A repair begins with the default version, which is version %1. Make this one the default first.</source>
        <translation>Une réparation part de la version par défaut, qui est la version %1. Définissez d’abord celle-ci par défaut.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>Il n’y a pas de connexion aux services.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undone: %1. The settings are back; the disks are not, and begin fresh.</source>
        <translation>Annulé&#xa0;: %1. Les réglages sont revenus&#xa0;; les disques non, et ils repartent à neuf.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done and is left out.</source>
        <translation>«&#xa0;%1&#xa0;» est impossible et est laissé de côté.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesModel</name>
    <message>
        <source>In the menu</source>
        <translation>Dans le menu</translation>
    </message>
    <message>
        <source>Not in the menu</source>
        <translation>Pas dans le menu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>D’eux-mêmes</translation>
    </message>
    <message>
        <source>Put %1 into the menu</source>
        <translation>Mettre %1 dans le menu</translation>
    </message>
    <message>
        <source>Take %1 out of the menu</source>
        <translation>Retirer %1 du menu</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesPanel</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Make a start medium …</source>
        <translation>Créer un sup&amp;port de démarrage…</translation>
    </message>
    <message>
        <source>What PCs can start in place of their disk: from a menu, or by themselves. Both are chosen in the settings of a client or a group.</source>
        <translation>Ce que les PC peuvent démarrer à la place de leur disque&#xa0;: depuis un menu, ou d’eux-mêmes. Les deux se choisissent dans les réglages d’un client ou d’un groupe.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No menu</source>
        <translation>Aucun menu</translation>
    </message>
    <message>
        <source>The menu goes on after</source>
        <translation>Le menu continue après</translation>
    </message>
    <message>
        <source>The menu &amp;goes on after:</source>
        <translation>Le menu co&amp;ntinue après&#xa0;:</translation>
    </message>
    <message>
        <source>Boot entries</source>
        <translation>Entrées de démarrage</translation>
    </message>
    <message>
        <source>PCs start their disk, and nothing else</source>
        <translation>Les PC démarrent leur disque, et rien d’autre</translation>
    </message>
    <message>
        <source>Add what they can start beside it: a live system from its CD-ROM image, an installer, a memory test, another boot server.</source>
        <translation>Ajoutez ce qu’ils peuvent démarrer en plus&#xa0;: un système live depuis son image de CD-ROM, un installateur, un test de mémoire, un autre serveur de démarrage.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Something else …</source>
        <translation>Autre chose…</translation>
    </message>
    <message>
        <source>This starts from a CD-ROM image: import its ISO file on the page Images first.</source>
        <translation>Ceci démarre depuis une image de CD-ROM&#xa0;: importez d’abord son fichier ISO sur la page Images.</translation>
    </message>
    <message>
        <source>%1 start “%2” by themselves: give them another one first.</source>
        <translation>%1 démarrent «&#xa0;%2&#xa0;» d’eux-mêmes&#xa0;: donnez-leur d’abord autre chose.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>It is in no menu any more. Files and CD-ROM images stay.</source>
        <translation>Elle n’est plus dans aucun menu. Les fichiers et les images de CD-ROM restent.</translation>
    </message>
    <message>
        <source>&amp;Remove entry</source>
        <translation>&amp;Supprimer l’entrée</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mo&amp;nter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Remove boot entry %1</source>
        <translation>Supprimer l’entrée de démarrage %1</translation>
    </message>
    <message>
        <source>Time of the boot menu</source>
        <translation>Délai du menu de démarrage</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntryDialog</name>
    <message>
        <source>Add a boot entry</source>
        <translation>Ajouter une entrée de démarrage</translation>
    </message>
    <message>
        <source>Boot entry %1</source>
        <translation>Entrée de démarrage %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Sho&amp;w it in the boot menu</source>
        <translation>Affic&amp;her dans le menu de démarrage</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Insérer une variable</translation>
    </message>
    <message>
        <source>Insert a variable. Typing “${” offers them too.</source>
        <translation>Insère une variable. Saisir «&#xa0;${&#xa0;» les propose aussi.</translation>
    </message>
    <message>
        <source>One in a line, in the order in which they are loaded</source>
        <translation>Un par ligne, dans l’ordre où ils sont chargés</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>Dé&amp;marre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;CD-ROM image:</source>
        <translation>Image de &amp;CD-ROM&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kernel:</source>
        <translation>No&amp;yau&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;RAM disks:</source>
        <translation>Disques &amp;RAM&#xa0;:</translation>
    </message>
    <message>
        <source>Ar&amp;guments:</source>
        <translation>Ar&amp;guments&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>None: the files are in the folder of files</source>
        <translation>Aucune&#xa0;: les fichiers sont dans le dossier des fichiers</translation>
    </message>
    <message>
        <source>A path in the CD-ROM image, or a whole address.</source>
        <translation>Un chemin dans l’image de CD-ROM, ou une adresse entière.</translation>
    </message>
    <message>
        <source>A path below “files” in the data folder, or a whole address.</source>
        <translation>Un chemin sous «&#xa0;files&#xa0;» dans le dossier de données, ou une adresse entière.</translation>
    </message>
    <message>
        <source>${name} and the like are filled in for each client.</source>
        <translation>${name} et autres sont remplacés pour chaque client.</translation>
    </message>
    <message>
        <source>Import an ISO file on the page Images to start from it.</source>
        <translation>Importez un fichier ISO sur la page Images pour en démarrer.</translation>
    </message>
    <message>
        <source>Add boot entry %1</source>
        <translation>Ajouter l’entrée de démarrage %1</translation>
    </message>
    <message>
        <source>Edit boot entry %1</source>
        <translation>Modifier l’entrée de démarrage %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ExportDialog</name>
    <message>
        <source>Export version %1 of %2</source>
        <translation>Exporter la version %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>qcow2 (QEMU, KVM, Netseat)</source>
        <translation>qcow2 (QEMU, KVM, Netseat)</translation>
    </message>
    <message>
        <source>raw (a plain copy of the disk)</source>
        <translation>raw (une copie brute du disque)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Saisissez le chemin complet, à partir de «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>A new file that stands alone, on the computer that runs the services and written by them.</source>
        <translation>Un nouveau fichier autonome, sur l’ordinateur qui exécute les services et écrit par eux.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FactList</name>
    <message>
        <source>%1:</source>
        <extracomment>the name of a value, before it</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FilterSidebar</name>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>No groups yet. Select clients in the table and put them into one.</source>
        <translation>Aucun groupe pour le moment. Sélectionnez des clients dans le tableau et mettez-les dans un groupe.</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Filter by group</source>
        <translation>Filtrer par groupe</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Par état</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Par gr&amp;oupe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>%1: only a label, without settings of its own</source>
        <translation>%1&#xa0;: seulement une étiquette, sans réglages propres</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The repair below can do this.</source>
        <translation>La réparation ci-dessous peut s’en charger.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and title</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::GroupsDialog</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>No&amp;uveau</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>A small e&amp;xtra CD with each client&apos;s name and identity</source>
        <translation>Petit C&amp;D avec le nom et l’identité de chacun</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>Afficher d’abord le menu de démarrage</translation>
    </message>
    <message>
        <source>Let &amp;all of them follow</source>
        <translation>&amp;Tous les faire suivre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Room 12</source>
        <translation>Salle 12</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image&#xa0;:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Version&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>Modi&amp;fications&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limite&#xa0;:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Unité de la limite</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>Disque config.&#xa0;:</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>Démarre&#xa0;:</translation>
    </message>
    <message>
        <source>Clients:</source>
        <translation>Clients&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>only a label of %n clients</source>
        <translation>
            <numerusform>simple étiquette de %n client</numerusform>
            <numerusform>simple étiquette de %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3 follow</source>
        <translation>%1 · %2 sur %3 suivent</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>aucune image</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour le moment</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Ce n’est pas une taille. Exemple&#xa0;: 20.</translation>
    </message>
    <message>
        <source>&amp;Make the group</source>
        <translation>&amp;Créer le groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Put clients into it by the clients page&apos;s menu, or in their settings.</source>
        <translation>Aucun pour le moment. Mettez-y des clients par le menu de la page des clients, ou dans leurs réglages.</translation>
    </message>
    <message>
        <source>%1. None of them follows it: they have an image and a disk as set in each.</source>
        <translation>%1. Aucun ne le suit&#xa0;: l’image et le disque sont réglés dans chacun.</translation>
    </message>
    <message>
        <source>Follow it: %1. A change here is a change of them all, from their next start on.</source>
        <translation>Le suivent&#xa0;: %1. Un changement ici vaut pour tous, à partir de leur prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n others have this label, and an image and a disk as set in each.</source>
        <translation>
            <numerusform>%n autre porte cette étiquette, avec une image et un disque réglés pour lui seul.</numerusform>
            <numerusform>%n autres portent cette étiquette, avec une image et un disque réglés dans chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group %1 is removed. Its clients keep what they have, and %1 as their label.</source>
        <translation>Le groupe %1 est supprimé. Ses clients gardent ce qu’ils ont, et %1 comme étiquette.</translation>
    </message>
    <message>
        <source>Make group %1</source>
        <translation>Créer le groupe %1</translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation>Modifier le groupe %1</translation>
    </message>
    <message>
        <source>Rename group %1 to %2</source>
        <translation>Renommer le groupe %1 en %2</translation>
    </message>
    <message>
        <source>Delete group %1</source>
        <translation>Supprimer le groupe %1</translation>
    </message>
    <message numerus="yes">
        <source>Let %n clients follow %1</source>
        <translation>
            <numerusform>Faire suivre %1 à %n client</numerusform>
            <numerusform>Faire suivre %1 à %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::HelpWindow</name>
    <message>
        <source>Netseat help</source>
        <translation>Aide de Netseat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Search all pages …</source>
        <translation>Rechercher dans toutes les pages…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
</context>
<context>
    <name>netseat::ui::HistoryTab</name>
    <message>
        <source>Boots of this client</source>
        <translation>Démarrages de ce client</translation>
    </message>
    <message>
        <source>A double click shows the boot stage by stage.</source>
        <translation>Un double-clic affiche le démarrage phase par phase.</translation>
    </message>
    <message>
        <source>This client has not booted since its log begins.</source>
        <translation>Ce client n’a pas démarré depuis le début de son journal.</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n démarrage</numerusform>
            <numerusform>%n démarrages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>up for %1 in all</source>
        <translation>actif pendant %1 au total</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImageStep</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>An ima&amp;ge that is here already</source>
        <translation>Une ima&amp;ge déjà présente ici</translation>
    </message>
    <message>
        <source>A &amp;disk image from a file</source>
        <translation>Une image de &amp;disque depuis un fichier</translation>
    </message>
    <message>
        <source>A new s&amp;ystem, installed by the first PC</source>
        <translation>Un nouveau s&amp;ystème, installé par le premier PC</translation>
    </message>
    <message>
        <source>I&apos;ll choose that &amp;later</source>
        <translation>&amp;Je choisirai plus tard</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>qcow2, raw, VMDK, VHD, VHDX or VDI</source>
        <translation>qcow2, raw, VMDK, VHD, VHDX ou VDI</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Choisir une image de disque</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</source>
        <translation>Images de disque (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the disk</source>
        <translation>Nom du disque</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>ISO file</source>
        <translation>Fichier ISO</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source>Choose an installer</source>
        <translation>Choisir un installateur</translation>
    </message>
    <message>
        <source>CD-ROM images (*.iso)</source>
        <translation>Images de CD-ROM (*.iso)</translation>
    </message>
    <message>
        <source>Empty disk:</source>
        <translation>Disque vide&#xa0;:</translation>
    </message>
    <message>
        <source>Installer:</source>
        <translation>Installateur&#xa0;:</translation>
    </message>
    <message>
        <source>ISO file:</source>
        <translation>Fichier ISO&#xa0;:</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Saisissez le chemin complet, à partir de «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>It is copied; the setup goes on meanwhile. The system on it must be able to start over the network: the doctor on the page Images looks after that.</source>
        <translation>Elle est copiée&#xa0;; la configuration continue pendant ce temps. Le système qu’elle contient doit pouvoir démarrer par le réseau&#xa0;: le diagnostic de la page Images s’en occupe.</translation>
    </message>
    <message>
        <source>It takes little room at first. The first PC starts from the installer&apos;s CD and installs onto it.</source>
        <translation>Il prend peu d’espace au début. Le premier PC démarre depuis le CD de l’installateur et y installe le système.</translation>
    </message>
    <message>
        <source>What shall your PCs boot?</source>
        <translation>Que doivent démarrer vos PC&#xa0;?</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesModel</name>
    <message>
        <source>Default from %1</source>
        <translation>Par défaut dès %1</translation>
    </message>
    <message>
        <source>In order, %1</source>
        <translation>En ordre, %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>a version of an image by its number: &quot;v3&quot;</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft on %1</source>
        <translation>Brouillon sur %1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récente</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Clients boot this version unless they stay on another one.</source>
        <translation>Les clients démarrent cette version, sauf s’ils restent sur une autre.</translation>
    </message>
    <message>
        <source>Becomes the default version at %1.</source>
        <translation>Devient la version par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In maintenance: %1 boots this version and may change it. Nobody else sees it before it is published.</source>
        <translation>En maintenance&#xa0;: %1 démarre cette version et peut la modifier. Personne d’autre ne la voit avant sa publication.</translation>
    </message>
    <message>
        <source>Published, and not the default version: only test seats boot it.</source>
        <translation>Publiée, mais pas la version par défaut&#xa0;: seuls les postes de test la démarrent.</translation>
    </message>
    <message>
        <source>Was the default version before. One click goes back to it.</source>
        <translation>Était la version par défaut auparavant. Un clic suffit pour y revenir.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file was not compared with its checksums yet.</source>
        <translation>Le fichier n’a pas encore été comparé à ses sommes de contrôle.</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: it is what was published.</source>
        <translation>Comparé à ses sommes de contrôle (%1)&#xa0;: c’est bien ce qui a été publié.</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: %2</source>
        <translation>Comparé à ses sommes de contrôle (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>&quot;v3 from 24/11/2026 18:00&quot;</extracomment>
        <translation>%1 du %2</translation>
    </message>
    <message numerus="yes">
        <source>%n boot it</source>
        <extracomment>how many clients boot a version</extracomment>
        <translation>
            <numerusform>%n la démarre</numerusform>
            <numerusform>%n la démarrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay on it</source>
        <extracomment>how many clients were told to stay on a version</extracomment>
        <translation>
            <numerusform>%n y reste</numerusform>
            <numerusform>%n y restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disks</source>
        <extracomment>how many kept disks lie over a version</extracomment>
        <translation>
            <numerusform>%n disque</numerusform>
            <numerusform>%n disques</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Boot it: %1</source>
        <translation>La démarrent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stay on it: %1</source>
        <translation>Y restent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Have a disk of their own over it: %1</source>
        <translation>Ont un disque propre dessus&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · damaged</source>
        <translation>%1 · endommagée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n until their next boot</source>
        <extracomment>how many clients booted a version last and are to boot another one next</extracomment>
        <translation>
            <numerusform>%n jusqu’à son prochain démarrage</numerusform>
            <numerusform>%n jusqu’à leur prochain démarrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Have it until their next boot: %1</source>
        <translation>L’ont jusqu’à leur prochain démarrage : %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesPage</name>
    <message>
        <source>Search images …</source>
        <translation>Rechercher des images…</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Rechercher des images</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aucune image pour le moment</translation>
    </message>
    <message>
        <source>An image is a disk with an operating system, made in a virtual machine or downloaded as a cloud image. Import one (qcow2, raw, VMDK, VHD, VHDX, VDI), or drop its file here. Changes are made as new versions: going back to an older one is always possible. Or install a system here from its CD: Image, Install a system.</source>
        <translation>Une image est un disque avec un système d’exploitation, créé dans une machine virtuelle ou téléchargé comme image cloud. Importez-en une (qcow2, raw, VMDK, VHD, VHDX, VDI), ou déposez son fichier ici. Les changements deviennent de nouvelles versions&#xa0;: revenir à une ancienne est toujours possible. Ou installez ici un système depuis son CD&#xa0;: Image, Installer un système.</translation>
    </message>
    <message>
        <source>Import image …</source>
        <translation>Importer une image…</translation>
    </message>
    <message>
        <source>Turn %1 on: it starts from the CD. When the system is installed, shut it down and publish the draft here.</source>
        <translation>Allumez %1&#xa0;: il démarre depuis le CD. Une fois le système installé, éteignez-le et publiez le brouillon ici.</translation>
    </message>
    <message>
        <source>%1, version %2 is damaged: %3</source>
        <translation>%1&#xa0;: la version %2 est endommagée&#xa0;: %3</translation>
    </message>
    <message>
        <source>Clients that read there get wrong data. Make a version that is whole the default one, and bring the damaged one back from a copy.</source>
        <translation>Les clients qui lisent à cet endroit reçoivent de mauvaises données. Définissez une version intacte par défaut, et rétablissez celle qui est endommagée à partir d’une copie.</translation>
    </message>
    <message>
        <source>The maintenance begins: start that client and change what you like. Then shut it down and publish the draft here.</source>
        <translation>La maintenance commence&#xa0;: démarrez ce client et modifiez ce que vous voulez. Éteignez-le ensuite et publiez le brouillon ici.</translation>
    </message>
    <message>
        <source>Clients boot version %1 of %2 from their next start on. To undo this, go back to version %3 here.</source>
        <translation>Les clients démarrent la version %1 de %2 à partir de leur prochain démarrage. Pour annuler, revenez ici à la version %3.</translation>
    </message>
    <message>
        <source>Version %1 of %2 stays the default one.</source>
        <translation>La version %1 de %2 reste la version par défaut.</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>All its versions in the data folder are deleted. The file that it was imported from stays.</source>
        <translation>Toutes ses versions dans le dossier de données sont effacées. Le fichier dont elle a été importée reste.</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Supprimer la version</translation>
    </message>
    <message>
        <source>Remove version %1 of %2?</source>
        <translation>Supprimer la version %1 de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Its file is deleted: nobody can go back to this version any more.</source>
        <translation>Son fichier est effacé&#xa0;: plus personne ne pourra revenir à cette version.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;New empty disk …</source>
        <translation>Nouveau disque &amp;vide…</translation>
    </message>
    <message>
        <source>I&amp;mport image …</source>
        <translation>I&amp;mporter une image…</translation>
    </message>
    <message>
        <source>&amp;Install a system …</source>
        <translation>&amp;Installer un système…</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Start maintenance …</source>
        <translation>&amp;Démarrer une maintenance…</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>&amp;Publish draft …</source>
        <translation>&amp;Publier le brouillon…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Dis&amp;card draft …</source>
        <translation>A&amp;bandonner le brouillon…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Dé&amp;finir par défaut</translation>
    </message>
    <message>
        <source>Make default &amp;later …</source>
        <translation>Définir par défaut plus &amp;tard…</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>Essayer sur &amp;un client…</translation>
    </message>
    <message>
        <source>Doct&amp;or</source>
        <translation>Dia&amp;gnostic</translation>
    </message>
    <message>
        <source>Stora&amp;ge settings …</source>
        <translation>Paramètres de st&amp;ockage…</translation>
    </message>
    <message>
        <source>Edit not&amp;e</source>
        <translation>Modifier la &amp;note</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Vé&amp;rifier</translation>
    </message>
    <message>
        <source>&amp;Flatten</source>
        <translation>&amp;Consolider</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>8 boot it, 1 disk</source>
        <translation>8 la démarrent, 1 disque</translation>
    </message>
    <message>
        <source>Writes the version as a file for other programs.</source>
        <translation>Écrit la version dans un fichier pour d’autres programmes.</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change.</source>
        <translation>Un client démarre un brouillon de l’image qu’il peut modifier.</translation>
    </message>
    <message>
        <source>The draft becomes a version that clients boot.</source>
        <translation>Le brouillon devient une version que les clients démarrent.</translation>
    </message>
    <message>
        <source>Throws away what was changed in the draft.</source>
        <translation>Abandonne ce qui a été modifié dans le brouillon.</translation>
    </message>
    <message>
        <source>Clients boot this version from their next start on.</source>
        <translation>Les clients démarrent cette version à partir de leur prochain démarrage.</translation>
    </message>
    <message>
        <source>Clients boot this version from a time on that you choose.</source>
        <translation>Les clients démarrent cette version à partir d’un moment que vous choisissez.</translation>
    </message>
    <message>
        <source>One client boots this version, whatever the default is.</source>
        <translation>Un client démarre cette version, quelle que soit la version par défaut.</translation>
    </message>
    <message>
        <source>Looks whether clients can boot from it, without booting it.</source>
        <translation>Examine si les clients peuvent démarrer dessus, sans la démarrer.</translation>
    </message>
    <message>
        <source>What is special about this version.</source>
        <translation>Ce que cette version a de particulier.</translation>
    </message>
    <message>
        <source>Compares the file with the checksums of when it was published.</source>
        <translation>Compare le fichier aux sommes de contrôle de sa publication.</translation>
    </message>
    <message>
        <source>Gives the version a file that stands alone, so that older ones can go.</source>
        <translation>Donne à la version un fichier autonome, pour que les plus anciennes puissent disparaître.</translation>
    </message>
    <message>
        <source>Deletes the file.</source>
        <translation>Efface le fichier.</translation>
    </message>
    <message>
        <source>Go &amp;back to this version</source>
        <translation>R&amp;evenir à cette version</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t change the default later</source>
        <translation>Annuler le changement par défaut prévu plus &amp;tard</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Définir par défaut</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImportDialog</name>
    <message>
        <source>Import image</source>
        <translation>Importer une image</translation>
    </message>
    <message>
        <source>A disk image (qcow2, raw, VMDK, VHD, VHDX, VDI) or a CD-ROM image (ISO)</source>
        <translation>Une image de disque (qcow2, raw, VMDK, VHD, VHDX, VDI) ou de CD-ROM (ISO)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Choisir une image de disque</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</source>
        <translation>Images de disque (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>Tel qu’il apparaît dans les listes.</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Saisissez le chemin complet, à partir de «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>It is copied into Netseat&apos;s data folder; the file itself stays as it is. A disk that is not in use works too, like /dev/sdb, where the services may read it.</source>
        <translation>Elle est copiée dans le dossier de données de Netseat&#xa0;; le fichier lui-même reste tel quel. Un disque inutilisé convient aussi, comme /dev/sdb, là où les services peuvent le lire.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::InstallDialog</name>
    <message>
        <source>Install a system</source>
        <translation>Installer un système</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>A client installs a system from its CD onto an empty disk here, as any PC does onto its own.</source>
        <translation>Un client installe ici un système depuis son CD sur un disque vide, comme tout PC le fait sur le sien.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>d&amp;e</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>&amp;Disque&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choisissez un client</translation>
    </message>
    <message>
        <source>Imports an installer&apos;s ISO file.</source>
        <translation>Importe le fichier ISO d’un installateur.</translation>
    </message>
    <message>
        <source>In&amp;staller:</source>
        <translation>In&amp;stallateur&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>C&amp;lient&#xa0;:</translation>
    </message>
    <message>
        <source>A new empty disk</source>
        <translation>Un nouveau disque vide</translation>
    </message>
    <message>
        <source>There is no installer yet. Import its ISO file; it appears here when that is done.</source>
        <translation>Il n’y a pas encore d’installateur. Importez son fichier ISO&#xa0;; il apparaît ici quand c’est fait.</translation>
    </message>
    <message>
        <source>There is no client that could do it: all of them run, or are in maintenance.</source>
        <translation>Aucun client ne pourrait le faire&#xa0;: tous sont en marche, ou en maintenance.</translation>
    </message>
    <message>
        <source>What happens then:
1. Turn %1 on. It starts from the CD as long as the disk has nothing to start from, and from the disk afterwards.
2. Install onto the disk that the installer finds, as on any PC; restart as often as it asks.
3. Shut %1 down and publish the draft here. It becomes version 2, for every client with this image.
4. Let the doctor look at it.</source>
        <translation>Ce qui se passe ensuite&#xa0;:
1. Allumez %1. Il démarre depuis le CD tant que le disque n’a rien à démarrer, et depuis le disque ensuite.
2. Installez sur le disque que trouve l’installateur, comme sur tout PC&#xa0;; redémarrez aussi souvent qu’il le demande.
3. Éteignez %1 et publiez le brouillon ici. Il devient la version 2, pour chaque client ayant cette image.
4. Faites-le examiner par le diagnostic.</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>Il prend peu de place au début et grandit avec ce qui est écrit.</translation>
    </message>
    <message>
        <source>The system is installed into a draft over it: version 1 stays empty.</source>
        <translation>Le système est installé dans un brouillon par-dessus&#xa0;: la version 1 reste vide.</translation>
    </message>
    <message>
        <source>It has a disk of its own over %1. That waits until it gets %1 again.</source>
        <translation>Il a un disque propre sur %1. Celui-ci attend jusqu’à ce qu’il retrouve %1.</translation>
    </message>
    <message>
        <source>It has %1 now, and gets the new disk instead.</source>
        <translation>Il a %1 actuellement, et reçoit le nouveau disque à la place.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::JobsPanel</name>
    <message>
        <source>Running jobs</source>
        <translation>Tâches en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of a long job is done: &quot;1.2 GiB of 8.0 GiB&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListDialog</name>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>La &amp;première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Bring in a list of PCs</source>
        <translation>Importer une liste de PC</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Choose file …</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>A table with a line for each PC: its name, its MAC and what else is known (CSV).</source>
        <translation>Un tableau avec une ligne par PC&#xa0;: son nom, son adresse MAC et ce que l’on sait d’autre (CSV).</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Encodage du fichier</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>What stands between the columns</source>
        <translation>Ce qui sépare les colonnes</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Ce qu’est chaque colonne</translation>
    </message>
    <message>
        <source>What the list would do</source>
        <translation>Ce que ferait la liste</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Quelles lignes sont affichées</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed ones</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Refused ones</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>List of PCs</source>
        <translation>Liste de PC</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of PCs.</source>
        <translation>%1 est trop grand pour être une liste de PC.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; is</source>
        <translation>Ce qu’est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n refusé et ignoré</numerusform>
            <numerusform>%n refusés et ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you choose Import.</source>
        <translation>Rien n’est modifié tant que vous n’avez pas choisi Importer.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n PCs at a time.</source>
        <translation>
            <numerusform>C’est plus de %n PC à la fois.</numerusform>
            <numerusform>C’est plus de %n PC à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n PCs added</source>
        <translation>
            <numerusform>%n PC ajouté</numerusform>
            <numerusform>%n PC ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCs changed</source>
        <translation>
            <numerusform>%n PC modifié</numerusform>
            <numerusform>%n PC modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a file, and what came of it: &quot;room.csv: 12 PCs added, 3 PCs changed.&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Changes, or why not</source>
        <translation>Modifications, ou raison du refus</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListPanel</name>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListTools</name>
    <message>
        <source>Bring in a &amp;list of PCs …</source>
        <translation>Importer une &amp;liste de PC…</translation>
    </message>
    <message>
        <source>&amp;Write a list of PCs …</source>
        <translation>Écri&amp;re une liste de PC…</translation>
    </message>
    <message>
        <source>Register all &amp;new machines …</source>
        <translation>Inscrire toutes les &amp;nouvelles machines…</translation>
    </message>
    <message>
        <source>The selected clients, or all, as a table for a spreadsheet program (CSV)</source>
        <translation>Les clients sélectionnés, ou tous, sous forme de tableau pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Write a list of PCs</source>
        <translation>Écrire une liste de PC</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients written to %1.</source>
        <translation>
            <numerusform>%n client écrit dans %1.</numerusform>
            <numerusform>%n clients écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogDetails</name>
    <message>
        <source>Details of the line</source>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <source>Select a line to read all of it here.</source>
        <translation>Sélectionnez une ligne pour la lire ici en entier.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
    <message>
        <source>only its lines</source>
        <translation>seulement ses lignes</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogTab</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Gravité minimale</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>Search log …</source>
        <translation>Rechercher dans le journal…</translation>
    </message>
    <message>
        <source>Search the log of this client</source>
        <translation>Rechercher dans le journal de ce client</translation>
    </message>
    <message>
        <source>Scrolls to each new line.</source>
        <translation>Défile jusqu’à chaque nouvelle ligne.</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Copie les lignes sélectionnées, ou toutes celles affichées.</translation>
    </message>
    <message>
        <source>Copy log lines</source>
        <translation>Copier les lignes du journal</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>Journal de ce client</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Go to the newest line and follow</source>
        <translation>Aller à la dernière ligne et suivre</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::MachinesModel</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Maker of the card</source>
        <translation>Fabricant de la carte</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>The connection to the services is lost: %1 It is tried again and again.</source>
        <translation>La connexion aux services est perdue&#xa0;: %1 Elle est sans cesse retentée.</translation>
    </message>
    <message>
        <source>The connection to the services is back.</source>
        <translation>La connexion aux services est rétablie.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Room for disks: %1</source>
        <translation>Espace pour les disques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Netseat (attached to netseatd)</source>
        <extracomment>window title when another process runs the services</extracomment>
        <translation>Netseat (attaché à netseatd)</translation>
    </message>
    <message>
        <source>Netseat goes on working</source>
        <translation>Netseat continue de fonctionner</translation>
    </message>
    <message>
        <source>The services run on. A click on this icon shows the window again; Quit in its menu ends Netseat.</source>
        <translation>Les services continuent. Un clic sur cette icône affiche de nouveau la fenêtre&#xa0;; Quitter dans son menu termine Netseat.</translation>
    </message>
    <message>
        <source>Quit Netseat</source>
        <translation>Quitter Netseat</translation>
    </message>
    <message>
        <source>Stop the services and quit?</source>
        <translation>Arrêter les services et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>PCs can&apos;t boot while Netseat is not running.</source>
        <translation>Les PC ne peuvent pas démarrer quand Netseat ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>About Netseat</source>
        <translation>À propos de Netseat</translation>
    </message>
    <message>
        <source>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Runs PCs that have no disk: they boot over the network from the images on this computer.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Fait fonctionner des PC sans disque&#xa0;: ils démarrent par le réseau depuis les images de cet ordinateur.&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Netseat</source>
        <translation>À &amp;propos de Netseat</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Set &amp;up …</source>
        <translation>Config&amp;urer…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Édi&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide de cette page</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis c&amp;lavier</translation>
    </message>
    <message>
        <source>What does this &amp;code mean?</source>
        <translation>Que signifie ce c&amp;ode&#xa0;?</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MaintenanceDialog</name>
    <message>
        <source>Maintenance of %1</source>
        <translation>Maintenance de %1</translation>
    </message>
    <message>
        <source>&amp;Start maintenance</source>
        <translation>&amp;Démarrer la maintenance</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change: install and update there as on any PC. All others go on with version %1. Publish the draft when you are done, or discard it.</source>
        <translation>Un client démarre un brouillon de l’image qu’il peut modifier&#xa0;: installez-y et mettez-y à jour comme sur tout PC. Tous les autres continuent avec la version %1. Publiez le brouillon quand vous avez fini, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>It boots the draft from its next start on.</source>
        <translation>Il démarre le brouillon à partir de son prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not offered: they run now or are in maintenance.</source>
        <translation>
            <numerusform>%n n’est pas proposé&#xa0;: il est en marche ou en maintenance.</numerusform>
            <numerusform>%n ne sont pas proposés&#xa0;: ils sont en marche ou en maintenance.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Client&#xa0;:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MovedBar</name>
    <message>
        <source>Start &amp;fresh …</source>
        <translation>Repartir à &amp;neuf…</translation>
    </message>
    <message>
        <source>The image has moved on</source>
        <translation>L’image a changé de version</translation>
    </message>
    <message>
        <source>Throws the client&apos;s own disk away: its next boot is from the default version.</source>
        <translation>Abandonne le propre disque du client&#xa0;: son prochain démarrage se fait depuis la version par défaut.</translation>
    </message>
    <message>
        <source>The client stays on the version that its disk was made over.</source>
        <translation>Le client reste sur la version sur laquelle son disque a été créé.</translation>
    </message>
    <message>
        <source>The image has moved on: v%1 → v%2. This client&apos;s own disk is still over version %1.</source>
        <translation>L’image a changé de version&#xa0;: v%1 → v%2. Le propre disque de ce client repose encore sur la version %1.</translation>
    </message>
    <message>
        <source>&amp;Keep version %1</source>
        <translation>&amp;Garder la version %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkForm</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>Answer IPv6 router solicitations of booting PCs (saves up to 13 s)</source>
        <translation>Répondre aux sollicitations de routeur IPv6 des PC qui démarrent (gagne jusqu’à 13 s)</translation>
    </message>
    <message>
        <source>&amp;Network card:</source>
        <translation>Carte résea&amp;u&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>A&amp;dresses&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>Première adresse de la plage</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>Dernière adresse de la plage</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>Pla&amp;ge&#xa0;:</translation>
    </message>
    <message>
        <source>Net&amp;mask:</source>
        <translation>&amp;Masque de réseau&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>R&amp;outeur&#xa0;:</translation>
    </message>
    <message>
        <source>DN&amp;S servers:</source>
        <translation>Serveurs D&amp;NS&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>Durée du &amp;bail&#xa0;:</translation>
    </message>
    <message>
        <source>New mac&amp;hines:</source>
        <translation>Nou&amp;velles machines&#xa0;:</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>Nouvelles machines</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>The first address of the card</source>
        <translation>La première adresse de la carte</translation>
    </message>
    <message>
        <source>Serve &amp;on:</source>
        <translation>Écou&amp;ter sur&#xa0;:</translation>
    </message>
    <message>
        <source>Por&amp;ts:</source>
        <translation>&amp;Ports&#xa0;:</translation>
    </message>
    <message>
        <source>Only the loaders of this system</source>
        <translation>Seulement les chargeurs de ce système</translation>
    </message>
    <message>
        <source>Own boot loaders</source>
        <translation>Chargeurs d’amorçage personnels</translation>
    </message>
    <message>
        <source>O&amp;wn boot loaders:</source>
        <translation>C&amp;hargeurs personnels&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a network card …</source>
        <translation>Choisissez une carte réseau…</translation>
    </message>
    <message>
        <source>%1: not in this computer now</source>
        <translation>%1&#xa0;: absente de cet ordinateur pour le moment</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Ce n’est pas une adresse. Exemple&#xa0;: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>Ce n’est pas un masque de réseau. Exemple&#xa0;: 255.255.255.0.</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>Séparez les adresses par des virgules&#xa0;: 192.168.1.1, 9.9.9.9.</translation>
    </message>
    <message>
        <source>The one that your PCs are connected to.</source>
        <translation>Celle à laquelle vos PC sont reliés.</translation>
    </message>
    <message>
        <source>Firmware has no Wi-Fi: the PCs must reach this card by cable.</source>
        <translation>Le micrologiciel n’a pas de Wi-Fi&#xa0;: les PC doivent atteindre cette carte par câble.</translation>
    </message>
    <message>
        <source>This card has no IPv4 address. Give it a fixed one first.</source>
        <translation>Cette carte n’a pas d’adresse IPv4. Donnez-lui d’abord une adresse fixe.</translation>
    </message>
    <message>
        <source>Ask the network before a new address is given out, whether somebody has it</source>
        <translation>Demander au réseau, avant d’attribuer une nouvelle adresse, si quelqu’un l’a déjà</translation>
    </message>
    <message>
        <source>Watch for other DHCP servers while the services run</source>
        <translation>Surveiller la présence d’autres serveurs DHCP tant que les services fonctionnent</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
    <message>
        <source>&amp;Start services</source>
        <translation>&amp;Démarrer les services</translation>
    </message>
    <message>
        <source>S&amp;top services</source>
        <translation>A&amp;rrêter les services</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>Autres réseaux</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>Menu de démarrage</translation>
    </message>
    <message>
        <source>Boot programs</source>
        <translation>Programmes de démarrage</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Autres serveurs</translation>
    </message>
    <message>
        <source>&amp;Boot menu</source>
        <translation>&amp;Menu de démarrage</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkTab</name>
    <message>
        <source>Wa&amp;ke up</source>
        <translation>Ré&amp;veiller</translation>
    </message>
    <message>
        <source>Sends it a Wake-on-LAN packet. Its firmware must be set to react to that.</source>
        <translation>Lui envoie un paquet Wake-on-LAN. Son micrologiciel doit être réglé pour y réagir.</translation>
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
        <translation>Prêtée jusqu’à</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se nomme</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière apparition</translation>
    </message>
    <message>
        <source>Moves now</source>
        <translation>Débit actuel</translation>
    </message>
    <message>
        <source>In this boot</source>
        <translation>Dans ce démarrage</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Chargeur</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1, fixe</translation>
    </message>
    <message>
        <source>%1, of the pool</source>
        <translation>%1, de la plage</translation>
    </message>
    <message>
        <source>given by another DHCP server</source>
        <translation>donnée par un autre serveur DHCP</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (expiré)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>lit %1, écrit %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fabricant</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NewDiskDialog</name>
    <message>
        <source>New empty disk</source>
        <translation>Nouveau disque vide</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Then &amp;install a system on it, from a CD</source>
        <translation>Puis &amp;installer un système dessus, depuis un CD</translation>
    </message>
    <message>
        <source>An image to install a system on.</source>
        <translation>Une image sur laquelle installer un système.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>Il prend peu de place au début et grandit avec ce qui est écrit.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>Asks for the installer and for the client that runs it.</source>
        <translation>Demande l’installateur et le client qui l’exécute.</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>Tel qu’il apparaît dans les listes.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NotesTab</name>
    <message>
        <source>Where it stands, what is special about it, whom to ask …</source>
        <translation>Où il se trouve, ce qu’il a de particulier, à qui s’adresser…</translation>
    </message>
    <message>
        <source>Notes on this client</source>
        <translation>Notes sur ce client</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notes sur %1</translation>
    </message>
    <message>
        <source>Not saved: somebody else has written “%1” meanwhile. What you type on replaces it.</source>
        <translation>Non enregistré&#xa0;: quelqu’un d’autre a écrit «&#xa0;%1&#xa0;» entre-temps. Ce que vous continuez à saisir le remplace.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingDialog</name>
    <message>
        <source>Register all new machines</source>
        <translation>Inscrire toutes les nouvelles machines</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Inscrire</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Modèle des noms</translation>
    </message>
    <message>
        <source>Number of the first machine</source>
        <translation>Numéro de la première machine</translation>
    </message>
    <message>
        <source>in which they were switched on</source>
        <translation>dans lequel elles ont été allumées</translation>
    </message>
    <message>
        <source>of their MAC addresses</source>
        <translation>de leurs adresses MAC</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Premier numéro</translation>
    </message>
    <message>
        <source>In the &amp;order</source>
        <translation>Dans l’&amp;ordre</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>New machines and their names</source>
        <translation>Nouvelles machines et leurs noms</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour le moment</translation>
    </message>
    <message>
        <source>The group says which image its clients have.</source>
        <translation>Le groupe dit quelle image ont ses clients.</translation>
    </message>
    <message>
        <source>The # must stand together, at most six of them.</source>
        <translation>Les # doivent se suivre, six au plus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Each # is a digit: &quot;pc-##&quot; gives pc-01, pc-02 … Names in use are skipped.</source>
        <translation>Chaque # est un chiffre&#xa0;: «&#xa0;pc-##&#xa0;» donne pc-01, pc-02… Les noms déjà utilisés sont sautés.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Register %n machines</source>
        <translation>
            <numerusform>In&amp;scrire %n machine</numerusform>
            <numerusform>In&amp;scrire %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>Inscrire %n machine</numerusform>
            <numerusform>Inscrire %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>%n machine inscrite&#xa0;: %1.</numerusform>
            <numerusform>%n machines inscrites, à partir de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingModel</name>
    <message>
        <source>left out</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Nouvelle machine</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Allumé</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
</context>
<context>
    <name>netseat::ui::PublishDialog</name>
    <message>
        <source>Publish a draft of %1</source>
        <translation>Publier un brouillon de %1</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>&amp;At their next start</source>
        <translation>À leur prochain &amp;démarrage</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>À partir de &amp;ce moment&#xa0;:</translation>
    </message>
    <message>
        <source>Not ye&amp;t: only test seats that are told to</source>
        <translation>Pas encore&#xa0;: seulement les pos&amp;tes de test désignés</translation>
    </message>
    <message>
        <source>The draft was made on %1 over version %2, begun at %3. It becomes version %4.</source>
        <translation>Le brouillon a été fait sur %1 au-dessus de la version %2, commencé&#xa0;: %3. Il devient la version %4.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>À partir de ce moment</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>Clients boot it:</source>
        <translation>Les clients la démarrent&#xa0;:</translation>
    </message>
    <message>
        <source>Make it the default version whenever you like.</source>
        <translation>Définissez-la par défaut quand vous voulez.</translation>
    </message>
    <message>
        <source>Clients that run stay as they are until they start again. Going back to an older version is one click.</source>
        <translation>Les clients en marche restent tels quels jusqu’à leur prochain démarrage. Un clic suffit pour revenir à une ancienne version.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RepairPanel</name>
    <message>
        <source>&amp;Fetch missing packages, like open-iscsi</source>
        <translation>&amp;Télécharger les paquets manquants, comme open-iscsi</translation>
    </message>
    <message>
        <source>&amp;Start repair</source>
        <translation>&amp;Lancer la réparation</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>Essayer sur &amp;un client…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Dé&amp;finir par défaut</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>&amp;Cancel repair</source>
        <translation>A&amp;nnuler la réparation</translation>
    </message>
    <message>
        <source>Progress of the repair</source>
        <translation>Progression de la réparation</translation>
    </message>
    <message>
        <source>The image&apos;s own system installs them in a virtual PC, through this computer&apos;s network. Without this, the virtual PC has no network.</source>
        <translation>Le propre système de l’image les installe dans un PC virtuel, par le réseau de cet ordinateur. Sans cela, le PC virtuel n’a pas de réseau.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>The repair makes a new version; version %1 stays as it is, and clients go on booting it. What can be put right in files is put right there. Then the image&apos;s own system prepares its start for iSCSI, in a virtual PC: that takes some minutes.</source>
        <translation>La réparation crée une nouvelle version&#xa0;; la version %1 reste telle quelle, et les clients continuent de la démarrer. Ce qui peut être corrigé dans des fichiers l’est à cet endroit. Ensuite, le propre système de l’image prépare son démarrage par iSCSI, dans un PC virtuel&#xa0;: cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>The repair runs. It goes on when this window is closed; the images page shows it then.</source>
        <translation>La réparation est en cours. Elle continue quand cette fenêtre est fermée&#xa0;; la page des images la montre alors.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a repair&apos;s progress: &quot;Step 2 of 4&quot;</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Examine version %1</source>
        <translation>&amp;Examiner la version %1</translation>
    </message>
    <message>
        <source>No client has this image.</source>
        <translation>Aucun client n’a cette image.</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>C’est déjà la version par défaut.</translation>
    </message>
    <message>
        <source>The repair was cancelled. Nothing was changed.</source>
        <translation>La réparation a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Clients boot version %1 from their next start on.</source>
        <translation>Les clients démarrent la version %1 à partir de leur prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomBanner</name>
    <message>
        <source>New boots wait for room</source>
        <translation>Les nouveaux démarrages attendent de l’espace</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Storage settings …</source>
        <translation>Paramètres de stockage…</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomStrip</name>
    <message>
        <source>Room for disks in use</source>
        <translation>Espace utilisé pour les disques</translation>
    </message>
    <message>
        <source>St&amp;orage settings …</source>
        <translation>Paramètres de s&amp;tockage…</translation>
    </message>
    <message>
        <source>How much room there is for disks is not known yet.</source>
        <translation>L’espace disponible pour les disques n’est pas encore connu.</translation>
    </message>
    <message>
        <source>%1 in use, %2 kept in reserve</source>
        <translation>%1 utilisés, %2 gardés en réserve</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RouterLinesBox</name>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>dnsmasq (OpenWrt, Pi-hole, libvirt)</source>
        <translation>dnsmasq (OpenWrt, Pi-hole, libvirt)</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Type de serveur</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;Kind of server:</source>
        <translation>T&amp;ype de serveur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RuleDialog</name>
    <message>
        <source>Which boot program</source>
        <translation>Quel programme de démarrage</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Machines for which all of this is true are told to boot the program below. The first rule that fits counts; a boot program chosen for a client alone goes before all rules.</source>
        <translation>Les machines pour lesquelles tout ceci est vrai reçoivent l’ordre de démarrer le programme ci-dessous. La première règle qui convient compte&#xa0;; un programme choisi pour un client seul passe avant toutes les règles.</translation>
    </message>
    <message>
        <source>Choose a new machine …</source>
        <translation>Choisir une nouvelle machine…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>N’importe lequel</translation>
    </message>
    <message>
        <source>As that &amp;of:</source>
        <translation>C&amp;omme celle de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;MAC begins with:</source>
        <translation>La &amp;MAC commence par&#xa0;:</translation>
    </message>
    <message>
        <source>Calls &amp;itself:</source>
        <translation>Se &amp;nomme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>Micro&amp;logiciel&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Boot program:</source>
        <translation>&amp;Programme de démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>How its vendor class (DHCP option 60) begins. Empty: any.</source>
        <translation>Début de sa classe de fournisseur (option DHCP 60). Vide&#xa0;: n’importe laquelle.</translation>
    </message>
    <message>
        <source>A file among the boot loaders of this system, or in your own folder of them.</source>
        <translation>Un fichier parmi les chargeurs de ce système, ou dans votre propre dossier de chargeurs.</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>Modifier la règle %1</translation>
    </message>
    <message>
        <source>Add a rule for boot programs</source>
        <translation>Ajouter une règle de programmes de démarrage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RulesModel</name>
    <message>
        <source>any</source>
        <translation>n’importe</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>MAC begins with</source>
        <translation>La MAC commence par</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se nomme</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Programme de démarrage</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RulesPanel</name>
    <message>
        <source>Machines get the boot program that fits their firmware. Rules are for those that need another one; the first that fits counts.</source>
        <translation>Les machines reçoivent le programme de démarrage qui convient à leur micrologiciel. Les règles sont pour celles qui en demandent un autre&#xa0;; la première qui convient compte.</translation>
    </message>
    <message>
        <source>Rules for boot programs</source>
        <translation>Règles des programmes de démarrage</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mo&amp;nter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Every machine gets the usual boot program</source>
        <translation>Chaque machine reçoit le programme de démarrage habituel</translation>
    </message>
    <message>
        <source>Add a rule if machines of some kind don&apos;t come up with it: another network driver, a signed loader.</source>
        <translation>Ajoutez une règle si des machines d’un certain type ne démarrent pas avec lui&#xa0;: un autre pilote réseau, un chargeur signé.</translation>
    </message>
    <message>
        <source>&amp;Add a rule …</source>
        <translation>&amp;Ajouter une règle…</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Supprimer une règle</translation>
    </message>
    <message>
        <source>Machines that it fits get the boot program of the next rule that fits, or the usual one.</source>
        <translation>Les machines concernées reçoivent le programme de démarrage de la règle suivante qui convient, ou le programme habituel.</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>&amp;Supprimer la règle</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Supprimer la règle %1</translation>
    </message>
    <message>
        <source>Move rule %1</source>
        <translation>Déplacer la règle %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServerBridge</name>
    <message>
        <source>Not known: there is no connection to the services.</source>
        <translation>Inconnu&#xa0;: il n’y a pas de connexion aux services.</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>Il n’y a pas de connexion aux services.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServerProbe</name>
    <message>
        <source>The answer of the service could not be read. Look again.</source>
        <translation>La réponse du service n’a pas pu être lue. Cherchez à nouveau.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServersPanel</name>
    <message>
        <source>Look for other &amp;DHCP servers</source>
        <translation>C&amp;hercher d’autres serveurs DHCP</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Chercher &amp;maintenant</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Net&amp;work card:</source>
        <translation>Carte &amp;réseau&#xa0;:</translation>
    </message>
    <message>
        <source>Other DHCP servers</source>
        <translation>Autres serveurs DHCP</translation>
    </message>
    <message>
        <source>Lines for another server</source>
        <translation>Lignes pour un autre serveur</translation>
    </message>
    <message>
        <source>Where another DHCP server stays and Netseat&apos;s DHCP is off, these lines in that server send PCs here.</source>
        <translation>Là où un autre serveur DHCP reste et où le DHCP de Netseat est désactivé, ces lignes dans ce serveur envoient les PC ici.</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would …</source>
        <translation>Interrogation sur %1 comme le feraient des PC…</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would. This takes some seconds.</source>
        <translation>Interrogation sur %1 comme le feraient des PC. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Nobody has looked yet. Nothing is changed by it: no address is taken.</source>
        <translation>Personne n’a encore cherché. Cela ne change rien&#xa0;: aucune adresse n’est prise.</translation>
    </message>
    <message>
        <source>That is how it is set.</source>
        <translation>C’est le réglage actuel.</translation>
    </message>
    <message>
        <source>&amp;Use: %1</source>
        <translation>&amp;Utiliser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set: %1.</source>
        <translation>Réglé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>While the services run, they look for other servers all the time. No alarm so far.</source>
        <translation>Tant que les services fonctionnent, ils recherchent en permanence d’autres serveurs. Aucune alarme jusqu’ici.</translation>
    </message>
    <message>
        <source>The watch for other servers is switched off in the settings.</source>
        <translation>La surveillance des autres serveurs est désactivée dans les paramètres.</translation>
    </message>
    <message>
        <source>Last alarm, %1: %2.</source>
        <translation>Dernière alarme, %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServiceLight</name>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>En marche sur %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Désactivé dans les paramètres</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a service, and how it is</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServicesBox</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>They run in this program and end with it.</source>
        <translation>Ils fonctionnent dans ce programme et se terminent avec lui.</translation>
    </message>
    <message>
        <source>They run in %1 and go on without this window.</source>
        <translation>Ils fonctionnent dans %1 et continuent sans cette fenêtre.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Clients that run stand still without their disks.</source>
        <translation>Les clients en marche se figent sans leurs disques.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsDialog</name>
    <message>
        <source>A &amp;new machine has appeared</source>
        <translation>Une &amp;nouvelle machine est apparue</translation>
    </message>
    <message>
        <source>A PC does not &amp;boot</source>
        <translation>Un PC ne &amp;démarre pas</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Démarrer à l’ouverture de la se&amp;ssion</translation>
    </message>
    <message>
        <source>… with the icon in the &amp;tray only</source>
        <translation>… avec l’icône seule dans la &amp;boîte à miniatures</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps the services running</source>
        <translation>Fermer la fenêtre &amp;laisse les services fonctionner</translation>
    </message>
    <message>
        <source>The language changes when Netseat is started again.</source>
        <translation>La langue change au prochain démarrage de Netseat.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back. Without a tray, closing asks.</source>
        <translation>L’icône de la boîte à miniatures ramène la fenêtre. Sans boîte à miniatures, la fermeture demande confirmation.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now.</source>
        <translation>Ce bureau n’affiche pas de boîte à miniatures actuellement.</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>M’avertir quand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Disks and log …</source>
        <translation>Dis&amp;ques et journal…</translation>
    </message>
    <message>
        <source>A PC loses its disk &amp;while it runs</source>
        <translation>Un PC &amp;perd son disque en marche</translation>
    </message>
    <message>
        <source>&amp;Room for disks runs out</source>
        <translation>L’&amp;espace pour les disques s’épuise</translation>
    </message>
    <message>
        <source>&amp;Another DHCP server answers</source>
        <translation>Un &amp;autre serveur DHCP répond</translation>
    </message>
    <message>
        <source>A ser&amp;vice fails</source>
        <translation>Un ser&amp;vice tombe en panne</translation>
    </message>
    <message>
        <source>A long &amp;job is done</source>
        <translation>Une longue &amp;tâche est terminée</translation>
    </message>
    <message numerus="yes">
        <source>Tell of %n &amp;ignored machines again</source>
        <translation>
            <numerusform>Signaler de nouveau %n machine &amp;ignorée</numerusform>
            <numerusform>Signaler de nouveau %n machines &amp;ignorées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsPanel</name>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The network settings were changed elsewhere. Revert shows them; Apply overwrites them.</source>
        <translation>Les paramètres réseau ont été modifiés ailleurs. Rétablir les affiche&#xa0;; Appliquer les remplace.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Pas encore appliqué</translation>
    </message>
    <message>
        <source>Something needs to be put right first</source>
        <translation>Quelque chose doit d’abord être corrigé</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Paramètres réseau</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Set up la&amp;ter</source>
        <translation>Configurer plus &amp;tard</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>&amp;Continuer sans cela</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupState</name>
    <message>
        <source>Copying %1: %2 %</source>
        <translation>Copie de %1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <translation>Copie de %1…</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2 Go back to choose another image.</source>
        <translation>%1 n’a pas pu être copié&#xa0;: %2 Revenez en arrière pour choisir une autre image.</translation>
    </message>
    <message>
        <source>Give %1 its image</source>
        <translation>Donner son image à %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StartMediumDialog</name>
    <message>
        <source>Make a start medium</source>
        <translation>Créer un support de démarrage</translation>
    </message>
    <message>
        <source>PCs whose network card can&apos;t start from the network start from this medium instead, and go on over the network. It holds no system and nothing of a client: one is enough for all PCs.</source>
        <translation>Les PC dont la carte réseau ne peut pas démarrer par le réseau démarrent de ce support à la place, et continuent par le réseau. Il ne contient aucun système ni rien d’un client&#xa0;: un seul suffit pour tous les PC.</translation>
    </message>
    <message>
        <source>Image of a USB stick</source>
        <translation>Image d’une clé USB</translation>
    </message>
    <message>
        <source>Image of a CD</source>
        <translation>Image d’un CD</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>With a file system on which the boot script can be edited.</source>
        <translation>Avec un système de fichiers sur lequel le script de démarrage peut être modifié.</translation>
    </message>
    <message>
        <source>To be burned, or given to a virtual machine. Written to a stick it starts from that, too.</source>
        <translation>À graver, ou à donner à une machine virtuelle. Écrite sur une clé, elle en démarre aussi.</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Saisissez le chemin complet, à partir de «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>A new file on the computer that runs the services, written by them.</source>
        <translation>Un nouveau fichier sur l’ordinateur qui fait fonctionner les services, écrit par eux.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>It is made. To put it onto a stick, where sdX is the stick and everything on it is lost:
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</source>
        <translation>Le support est créé. Pour le mettre sur une clé, où sdX est la clé et où tout ce qu’elle contient est perdu&#xa0;:
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StorageDialog</name>
    <message>
        <source>Storage settings</source>
        <translation>Paramètres de stockage</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Unit of the reserve</source>
        <translation>Unité de la réserve</translation>
    </message>
    <message>
        <source>Only on demand</source>
        <translation>Seulement à la demande</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Check versions every</source>
        <translation>Vérifier les versions tous les</translation>
    </message>
    <message>
        <source>Begin the check at</source>
        <translation>Commencer la vérification à</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais automatiquement</translation>
    </message>
    <message>
        <source> files</source>
        <translation> fichiers</translation>
    </message>
    <message>
        <source>Flatten beyond</source>
        <translation>Consolider au-delà de</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>à &amp;partir de</translation>
    </message>
    <message>
        <source>&amp;Reserve:</source>
        <translation>&amp;Réserve&#xa0;:</translation>
    </message>
    <message>
        <source>Check &amp;versions every:</source>
        <translation>&amp;Vérifier les versions tous les&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;latten beyond:</source>
        <translation>&amp;Consolider au-delà de&#xa0;:</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Ce n’est pas une taille. Exemple&#xa0;: 20.</translation>
    </message>
    <message>
        <source>Without a reserve, running PCs meet a full disk: they get write errors.</source>
        <translation>Sans réserve, les PC en marche rencontrent un disque plein&#xa0;: ils reçoivent des erreurs d’écriture.</translation>
    </message>
    <message>
        <source>With less free than this no boot begins that would write. Those that run have it to go on.</source>
        <translation>Avec moins d’espace libre que cela, aucun démarrage qui écrirait ne commence. Les PC en marche en disposent pour continuer.</translation>
    </message>
    <message>
        <source>Each version&apos;s file is compared with its checksums when that was so long ago, at a quiet hour.</source>
        <translation>Le fichier de chaque version est comparé à ses sommes de contrôle quand la dernière fois remonte à si longtemps, à une heure calme.</translation>
    </message>
    <message>
        <source>Versions are compared with their checksums only when you ask for it.</source>
        <translation>Les versions ne sont comparées à leurs sommes de contrôle que quand vous le demandez.</translation>
    </message>
    <message>
        <source>A published version that lies over more files than this gets a file that stands alone: long chains read slower.</source>
        <translation>Une version publiée qui repose sur plus de fichiers que cela reçoit un fichier autonome&#xa0;: les longues chaînes se lisent plus lentement.</translation>
    </message>
    <message>
        <source>Versions stay as they are published, until you flatten one yourself.</source>
        <translation>Les versions restent telles qu’elles sont publiées, jusqu’à ce que vous en consolidiez une vous-même.</translation>
    </message>
    <message>
        <source>Of any age</source>
        <translation>De tout âge</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>Conserver les événements pendant</translation>
    </message>
    <message>
        <source>Events kept at most</source>
        <translation>Événements conservés au plus</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>au pl&amp;us</translation>
    </message>
    <message>
        <source>&amp;Keep events for:</source>
        <translation>C&amp;onserver les événements pendant&#xa0;:</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, is forgotten. So many events take about %1.</source>
        <translation>Ce qui est plus ancien, ou au-delà de ce nombre, est oublié. Autant d’événements occupent environ %1.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetDialog</name>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Réseau %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>Salle 2</translation>
    </message>
    <message>
        <source>The card&apos;s first one in this network</source>
        <translation>La première de la carte dans ce réseau</translation>
    </message>
    <message>
        <source>Relays (routers that forward DHCP)</source>
        <translation>Relais (routeurs qui transmettent DHCP)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Rea&amp;ched through:</source>
        <translation>A&amp;tteint par&#xa0;:</translation>
    </message>
    <message>
        <source>Net&amp;work:</source>
        <translation>Résea&amp;u&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;This computer there:</source>
        <translation>Cet ordinateur &amp;là-bas&#xa0;:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>Première adresse de la plage</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>Dernière adresse de la plage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>A&amp;dresses&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>Pla&amp;ge&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>R&amp;outeur&#xa0;:</translation>
    </message>
    <message>
        <source>DNS ser&amp;vers:</source>
        <translation>Ser&amp;veurs DNS&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>Durée du &amp;bail&#xa0;:</translation>
    </message>
    <message>
        <source>%1: not in this computer now</source>
        <translation>%1&#xa0;: absente de cet ordinateur pour le moment</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Ce n’est pas une adresse. Exemple&#xa0;: 192.168.1.20.</translation>
    </message>
    <message>
        <source>Write the network as an address and how many bits name it: 10.1.0.0/24.</source>
        <translation>Écrivez le réseau sous forme d’une adresse et du nombre de bits qui le désignent&#xa0;: 10.1.0.0/24.</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>Séparez les adresses par des virgules&#xa0;: 192.168.1.1, 9.9.9.9.</translation>
    </message>
    <message>
        <source>Set this computer as the target of DHCP on the router there (“ip helper-address”). It must be reachable from that network.</source>
        <translation>Définissez cet ordinateur comme cible de DHCP sur le routeur de ce réseau («&#xa0;ip helper-address&#xa0;»). Il doit être joignable depuis ce réseau.</translation>
    </message>
    <message>
        <source>Whatever comes in on this card is on this network.</source>
        <translation>Tout ce qui arrive par cette carte est sur ce réseau.</translation>
    </message>
    <message>
        <source>Add network %1</source>
        <translation>Ajouter le réseau %1</translation>
    </message>
    <message>
        <source>Edit network %1</source>
        <translation>Modifier le réseau %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetsModel</name>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Atteint par</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetsPanel</name>
    <message>
        <source>Networks that are served beside the main one: at another network card of this computer, or behind relays.</source>
        <translation>Réseaux desservis à côté du réseau principal&#xa0;: sur une autre carte réseau de cet ordinateur, ou derrière des relais.</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>Autres réseaux</translation>
    </message>
    <message>
        <source>Only the main network is served</source>
        <translation>Seul le réseau principal est desservi</translation>
    </message>
    <message>
        <source>Add a network if PCs are at another network card of this computer, or behind a router that forwards DHCP.</source>
        <translation>Ajoutez un réseau si des PC sont sur une autre carte réseau de cet ordinateur, ou derrière un routeur qui transmet DHCP.</translation>
    </message>
    <message>
        <source>&amp;Add a network …</source>
        <translation>&amp;Ajouter un réseau…</translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation>Supprimer le réseau %1</translation>
    </message>
    <message>
        <source>Machines there get nothing from Netseat any more. Those that run keep their address until it ends, and their disk.</source>
        <translation>Les machines de ce réseau ne reçoivent plus rien de Netseat. Celles en marche gardent leur adresse jusqu’à son expiration, ainsi que leur disque.</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>&amp;Supprimer le réseau</translation>
    </message>
    <message>
        <source>Remove network %1</source>
        <translation>Supprimer le réseau %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TimelineModel</name>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>Quel démarrage est affiché</translation>
    </message>
    <message>
        <source>&amp;Boot of</source>
        <translation>&amp;Démarrage de</translation>
    </message>
    <message>
        <source>Copies this boot as text, to be sent to somebody.</source>
        <translation>Copie ce démarrage sous forme de texte, à envoyer à quelqu’un.</translation>
    </message>
    <message>
        <source>Copy this boot as text</source>
        <translation>Copier ce démarrage en texte</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>Démarrage de ce client, étape par étape</translation>
    </message>
    <message>
        <source>A click on a stage shows its log lines.</source>
        <translation>Un clic sur une phase affiche ses lignes du journal.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::Tray</name>
    <message>
        <source>Services stopped</source>
        <translation>Services arrêtés</translation>
    </message>
    <message>
        <source>Ready for clients</source>
        <translation>Prêt pour les clients</translation>
    </message>
    <message>
        <source>Serving clients</source>
        <translation>Sert des clients</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting</source>
        <translation>
            <numerusform>%n démarre</numerusform>
            <numerusform>%n démarrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on</source>
        <translation>Aucun client n’est allumé</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Netseat: %1. %2</source>
        <translation>Netseat&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>&amp;New machines (%1) …</source>
        <translation>&amp;Nouvelles machines (%1)…</translation>
    </message>
    <message>
        <source>&amp;Wake a group</source>
        <translation>Ré&amp;veiller un groupe</translation>
    </message>
    <message>
        <source>No notices for an &amp;hour</source>
        <translation>Aucune notification pendant une &amp;heure</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Paramètres…</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TryDialog</name>
    <message>
        <source>Try version %1 of %2</source>
        <translation>Essayer la version %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>One client becomes a test seat: it boots this version from its next start on, whatever the default is. To end the test, choose “Default version” in its settings.</source>
        <translation>Un client devient un poste de test&#xa0;: il démarre cette version à partir de son prochain démarrage, quelle que soit la version par défaut. Pour terminer l’essai, choisissez «&#xa0;Version par défaut&#xa0;» dans ses réglages.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>C&amp;lient&#xa0;:</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>Aucun client n’a cette image. Donnez-la au client sur lequel vous voulez l’essayer.</translation>
    </message>
    <message>
        <source>It follows its group now. As a test seat it does not, until you let it follow again.</source>
        <translation>Il suit son groupe actuellement. Comme poste de test, il ne le fait pas, jusqu’à ce que vous le lui fassiez suivre à nouveau.</translation>
    </message>
    <message>
        <source>It has a disk of its own, over the version that this was made over. It must start fresh to boot another one.</source>
        <translation>Il a un disque propre, au-dessus de la version sur laquelle il a été créé. Il doit repartir à neuf pour en démarrer une autre.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::VerdictBar</name>
    <message>
        <source>Log lines that show it</source>
        <translation>Lignes du journal qui le montrent</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Pourquoi il s’est arrêté</translation>
    </message>
    <message>
        <source>Explains this code, and those that stand on the PC&apos;s screen.</source>
        <translation>Explique ce code, et ceux affichés à l’écran du PC.</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <extracomment>why a boot stopped, and what to do about it</extracomment>
        <translation>%1
Que faire&#xa0;: %2</translation>
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
        <translation>Détails de la version</translation>
    </message>
    <message>
        <source>Choose an image or a version above: here is who uses it and what is known of it.</source>
        <translation>Choisissez une image ou une version ci-dessus&#xa0;: ici s’affiche qui l’utilise et ce que l’on en sait.</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1, version %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Default version:</source>
        <translation>Version par défaut&#xa0;:</translation>
    </message>
    <message>
        <source>Used by:</source>
        <translation>Utilisée par&#xa0;:</translation>
    </message>
    <message>
        <source>Size of the disk:</source>
        <translation>Taille du disque&#xa0;:</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Ajoutée&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Créée&#xa0;:</translation>
    </message>
    <message>
        <source>%1, over version %2</source>
        <translation>%1, par-dessus la version %2</translation>
    </message>
    <message>
        <source>In maintenance on:</source>
        <translation>En maintenance sur&#xa0;:</translation>
    </message>
    <message>
        <source>Boot it:</source>
        <translation>La démarrent&#xa0;:</translation>
    </message>
    <message>
        <source>Stay on it:</source>
        <translation>Restent dessus&#xa0;:</translation>
    </message>
    <message>
        <source>Have a disk over it:</source>
        <translation>Ont un disque par-dessus&#xa0;:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Vérifiée&#xa0;:</translation>
    </message>
    <message>
        <source>Until their next boot:</source>
        <translation>Jusqu’au prochain démarrage :</translation>
    </message>
</context>
</TS>
