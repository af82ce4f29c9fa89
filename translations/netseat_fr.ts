<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
</context>
<context>
    <name>JobsPanel</name>
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
        <source>the fixed address</source>
        <translation>l’adresse fixe</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>les notes</translation>
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
</context>
<context>
    <name>netseat::ui::BootDelegate</name>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDetails</name>
    <message>
        <source>What this client would get now</source>
        <translation>Ce que ce client recevrait maintenant</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>Journal de ce client</translation>
    </message>
    <message>
        <source>&amp;Boot</source>
        <translation>&amp;Démarrage</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;What it would get now</source>
        <translation>Ce qu’il &amp;recevrait maintenant</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>Démarrage de ce client, étape par étape</translation>
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
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
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
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;</extracomment>
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
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message>
        <source>Put into &amp;group</source>
        <translation>Mettre dans un &amp;groupe</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>Rechercher des clients…</translation>
    </message>
    <message>
        <source>Name, MAC, address, image, group or notes</source>
        <translation>Nom, MAC, adresse, image, groupe ou notes</translation>
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
        <source>Turn it on again, or wait: it boots at its next start.</source>
        <translation>Rallumez-le, ou attendez&#xa0;: il démarre à son prochain allumage.</translation>
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
        <source>Register all &amp;new machines</source>
        <translation>Inscrire toutes les &amp;nouvelles machines</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
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
        <source>Clients</source>
        <translation>Clients</translation>
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
    <name>netseat::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The repair below can do this.</source>
        <translation>La réparation ci-dessous peut s’en charger.</translation>
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
    <name>netseat::ui::LogView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
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
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
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
    <name>netseat::ui::Notifier</name>
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
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n nouvelle machine</numerusform>
            <numerusform>%n nouvelles machines</numerusform>
        </translation>
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
</context>
<context>
    <name>netseat::ui::StateFilterBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>Afficher %1&#xa0;: %2</translation>
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
        <source>&amp;Failed clients (%1) …</source>
        <translation>Clients en é&amp;chec (%1)…</translation>
    </message>
    <message>
        <source>&amp;New machines (%1) …</source>
        <translation>&amp;Nouvelles machines (%1)…</translation>
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
</TS>
