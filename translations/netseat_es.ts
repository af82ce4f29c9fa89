<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ChoiceText</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Disco propio</translation>
    </message>
    <message>
        <source>Changes are thrown away: every boot starts fresh from the image.</source>
        <translation>Los cambios se descartan: cada arranque parte de cero desde la imagen.</translation>
    </message>
    <message>
        <source>Changes are kept from boot to boot.</source>
        <translation>Los cambios se conservan de un arranque a otro.</translation>
    </message>
    <message>
        <source>The client can&apos;t change anything: it gets the image itself, write-protected. Only for systems that run from a disk they can&apos;t write to.</source>
        <translation>El cliente no puede cambiar nada: recibe la propia imagen, protegida contra escritura. Solo para sistemas que funcionan desde un disco en el que no pueden escribir.</translation>
    </message>
    <message>
        <source>It gets a full copy of the image, which is its alone. Copying takes a while; it boots when that is done.</source>
        <translation>Recibe una copia completa de la imagen, que es solo suya. La copia tarda un rato; arranca cuando está terminada.</translation>
    </message>
    <message>
        <source>One computer at a time</source>
        <translation>Un equipo cada vez</translation>
    </message>
    <message>
        <source>Several at once (cluster, multipath)</source>
        <translation>Varios a la vez (clúster, rutas múltiples)</translation>
    </message>
    <message>
        <source>A new login ends the older session of this client; any other computer is refused.</source>
        <translation>Una nueva conexión termina la sesión anterior de este cliente; se rechaza cualquier otro equipo.</translation>
    </message>
    <message>
        <source>Several computers and several paths of one may use the disk at the same time. A change counts from the next login on.</source>
        <translation>Varios equipos, y varias rutas de uno mismo, pueden usar el disco a la vez. Un cambio se aplica a partir de la próxima conexión.</translation>
    </message>
    <message>
        <source>Automatic, by architecture</source>
        <translation>Automático, según la arquitectura</translation>
    </message>
    <message>
        <source>Boot script over HTTP</source>
        <translation>Script de arranque por HTTP</translation>
    </message>
    <message>
        <source>Disk named by DHCP alone</source>
        <translation>Disco indicado solo por DHCP</translation>
    </message>
    <message>
        <source>CD-ROM (ISO)</source>
        <translation>CD-ROM (ISO)</translation>
    </message>
    <message>
        <source>Netseat gives out the addresses</source>
        <translation>Netseat asigna las direcciones</translation>
    </message>
    <message>
        <source>My router gives out the addresses</source>
        <translation>Mi router asigna las direcciones</translation>
    </message>
    <message>
        <source>No DHCP from Netseat</source>
        <translation>Sin DHCP de Netseat</translation>
    </message>
    <message>
        <source>Full DHCP server. Only for a network in which no other DHCP server answers.</source>
        <translation>Servidor DHCP completo. Solo para una red en la que no responde ningún otro servidor DHCP.</translation>
    </message>
    <message>
        <source>ProxyDHCP: Netseat adds only what is needed for booting. Nothing changes on the router.</source>
        <translation>ProxyDHCP: Netseat solo añade lo necesario para arrancar. En el router no cambia nada.</translation>
    </message>
    <message>
        <source>Another DHCP server must name the boot file itself.</source>
        <translation>Otro servidor DHCP debe indicar por sí mismo el archivo de arranque.</translation>
    </message>
    <message>
        <source>Give an address, nothing to boot</source>
        <translation>Dar una dirección, nada que arrancar</translation>
    </message>
    <message>
        <source>Don&apos;t answer</source>
        <translation>No responder</translation>
    </message>
    <message>
        <source>Show a waiting screen until registered</source>
        <translation>Mostrar una pantalla de espera hasta el registro</translation>
    </message>
    <message>
        <source>They appear as new and go on to their own disk.</source>
        <translation>Aparecen como nuevas y continúan con su propio disco.</translation>
    </message>
    <message>
        <source>They appear as new and get nothing from Netseat.</source>
        <translation>Aparecen como nuevas y no reciben nada de Netseat.</translation>
    </message>
    <message>
        <source>They appear as new and boot by themselves as soon as you register them.</source>
        <translation>Aparecen como nuevas y arrancan por sí solas en cuanto las registra.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Arranca</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Switched on: asks for an address</source>
        <translation>Encendido: pide una dirección</translation>
    </message>
    <message>
        <source>Address offered</source>
        <translation>Dirección ofrecida</translation>
    </message>
    <message>
        <source>Boot loader fetched</source>
        <translation>Cargador obtenido</translation>
    </message>
    <message>
        <source>iPXE runs</source>
        <translation>iPXE se ejecuta</translation>
    </message>
    <message>
        <source>Told which disk to boot</source>
        <translation>Sabe qué disco arrancar</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>iPXE ha conectado el disco</translation>
    </message>
    <message>
        <source>First read from the disk</source>
        <translation>Primera lectura del disco</translation>
    </message>
    <message>
        <source>Operating system attached the disk</source>
        <translation>El sistema operativo ha conectado el disco</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>DiskChoices</name>
    <message>
        <source>Default version (now %1)</source>
        <translation>Versión predeterminada (ahora %1)</translation>
    </message>
    <message>
        <source>Default version</source>
        <translation>Versión predeterminada</translation>
    </message>
    <message>
        <source>Always version %1</source>
        <translation>Siempre la versión %1</translation>
    </message>
    <message>
        <source>Always version %1: %2</source>
        <translation>Siempre la versión %1: %2</translation>
    </message>
    <message>
        <source>Its disk</source>
        <translation>Su disco</translation>
    </message>
    <message>
        <source>It stays on this version whatever becomes the default: a test seat.</source>
        <translation>Se queda en esta versión, sea cual sea la predeterminada: un puesto de prueba.</translation>
    </message>
    <message>
        <source>Its own disk stays over the version that it was made over, until it starts fresh.</source>
        <translation>Su propio disco se queda sobre la versión sobre la que se creó, hasta que parta de cero.</translation>
    </message>
    <message>
        <source>It gets each new version as soon as that is the default.</source>
        <translation>Recibe cada nueva versión en cuanto es la predeterminada.</translation>
    </message>
    <message>
        <source>It writes nothing, so there is nothing to limit.</source>
        <translation>No escribe nada, así que no hay nada que limitar.</translation>
    </message>
    <message>
        <source>Its full copy may take up no more than this, from its next boot on.</source>
        <translation>Su copia completa no puede ocupar más que esto, a partir de su próximo arranque.</translation>
    </message>
    <message>
        <source>What it writes may take up no more than this, from its next boot on.</source>
        <translation>Lo que escribe no puede ocupar más que esto, a partir de su próximo arranque.</translation>
    </message>
    <message>
        <source>So that clones of one image know who they are: cloud-init (NoCloud) reads it by itself, a script of yours can.</source>
        <translation>Para que los clones de una misma imagen sepan quiénes son: cloud-init (NoCloud) lo lee por sí mismo, y también puede hacerlo un script suyo.</translation>
    </message>
    <message>
        <source>The menu goes on with this by itself after %1 s, from the next boot on.</source>
        <translation>El menú continúa por sí mismo con esto después de %1 s, a partir del próximo arranque.</translation>
    </message>
    <message>
        <source>In place of its disk, which stays as it is; from its next boot on.</source>
        <translation>En lugar de su disco, que se queda como está; a partir de su próximo arranque.</translation>
    </message>
</context>
<context>
    <name>DoctorText</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>Last shutdown</source>
        <translation>Último apagado</translation>
    </message>
    <message>
        <source>Network drivers</source>
        <translation>Controladores de red</translation>
    </message>
    <message>
        <source>Boot loader for UEFI</source>
        <translation>Cargador de arranque para UEFI</translation>
    </message>
    <message>
        <source>Names of file systems</source>
        <translation>Nombres de los sistemas de archivos</translation>
    </message>
    <message>
        <source>iSCSI at start (initramfs)</source>
        <translation>iSCSI en el arranque (initramfs)</translation>
    </message>
    <message>
        <source>iSCSI programs</source>
        <translation>Programas de iSCSI</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>Identificador de la máquina</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ajustes de red</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabla de particiones</translation>
    </message>
    <message>
        <source>Name of the root file system</source>
        <translation>Nombre del sistema de archivos raíz</translation>
    </message>
    <message>
        <source>ssh host keys</source>
        <translation>Claves de host de ssh</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Espacio de intercambio</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: clients will not boot from it, or not live on it.</source>
        <translation>
            <numerusform>%n problema: los clientes no arrancarán desde ella, o no se mantendrán en marcha.</numerusform>
            <numerusform>%n problemas: los clientes no arrancarán desde ella, o no se mantendrán en marcha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It boots. %n pieces of advice for later.</source>
        <translation>
            <numerusform>Arranca. %n consejo para más adelante.</numerusform>
            <numerusform>Arranca. %n consejos para más adelante.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be told. Try it on one client.</source>
        <translation>No se encontró ningún problema, pero no todo se pudo determinar. Pruébela en un cliente.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>No operating system was found</source>
        <translation>No se encontró ningún sistema operativo</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>for PCs with BIOS and with UEFI</source>
        <translation>para PC con BIOS y con UEFI</translation>
    </message>
    <message>
        <source>for PCs with BIOS only</source>
        <translation>solo para PC con BIOS</translation>
    </message>
    <message>
        <source>for PCs with UEFI only</source>
        <translation>solo para PC con UEFI</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Asks for an address</source>
        <translation>Pide una dirección</translation>
    </message>
    <message>
        <source>Is offered %a</source>
        <translation>Recibe la oferta de %a</translation>
    </message>
    <message>
        <source>Has address %a</source>
        <translation>Tiene la dirección %a</translation>
    </message>
    <message>
        <source>Is told to load %s</source>
        <translation>Recibe la indicación de cargar %s</translation>
    </message>
    <message>
        <source>Asked for the size of %s (a normal probe)</source>
        <translation>Preguntó el tamaño de %s (un sondeo normal)</translation>
    </message>
    <message>
        <source>Fetched %s (%n)</source>
        <translation>Obtuvo %s (%n)</translation>
    </message>
    <message>
        <source>Runs iPXE</source>
        <translation>Ejecuta iPXE</translation>
    </message>
    <message>
        <source>Fetched its boot script</source>
        <translation>Obtuvo su script de arranque</translation>
    </message>
    <message>
        <source>Is told its disk %s</source>
        <translation>Recibe la indicación de su disco %s</translation>
    </message>
    <message>
        <source>Reports: %s</source>
        <translation>Informa: %s</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>iPXE ha conectado el disco</translation>
    </message>
    <message>
        <source>Reads from the disk</source>
        <translation>Lee del disco</translation>
    </message>
    <message>
        <source>The operating system attached the disk</source>
        <translation>El sistema operativo ha conectado el disco</translation>
    </message>
    <message>
        <source>Moved %n</source>
        <translation>Transfirió %n</translation>
    </message>
    <message>
        <source>Is not registered</source>
        <translation>No está registrado</translation>
    </message>
    <message>
        <source>Was refused the address %a</source>
        <translation>Se le denegó la dirección %a</translation>
    </message>
    <message>
        <source>Gave back %a</source>
        <translation>Devolvió %a</translation>
    </message>
    <message>
        <source>Says that %a is used by another machine</source>
        <translation>Dice que otra máquina usa %a</translation>
    </message>
    <message>
        <source>Gets no address: the pool is used up</source>
        <translation>No obtiene dirección: el rango está agotado</translation>
    </message>
    <message>
        <source>Was told that there is no IPv6 router</source>
        <translation>Se le indicó que no hay router IPv6</translation>
    </message>
    <message>
        <source>Waits to be registered</source>
        <translation>Espera a ser registrado</translation>
    </message>
    <message>
        <source>Asked for %s, which does not exist</source>
        <translation>Pidió %s, que no existe</translation>
    </message>
    <message>
        <source>Did not get %s</source>
        <translation>No obtuvo %s</translation>
    </message>
    <message>
        <source>Request refused: %s</source>
        <translation>Petición rechazada: %s</translation>
    </message>
    <message>
        <source>Sent a packet that can&apos;t be read</source>
        <translation>Envió un paquete que no se puede leer</translation>
    </message>
    <message>
        <source>Disk login of %s refused</source>
        <translation>Conexión al disco de %s rechazada</translation>
    </message>
    <message>
        <source>Detached the disk (%n moved)</source>
        <translation>Desconectó el disco (%n transferidos)</translation>
    </message>
    <message>
        <source>Attached again; its older session gave way</source>
        <translation>Se conectó de nuevo; su sesión anterior cedió el paso</translation>
    </message>
    <message>
        <source>%s wanted a disk that is in use</source>
        <translation>%s quería un disco que está en uso</translation>
    </message>
    <message>
        <source>Starts on a fresh disk %s</source>
        <translation>Arranca con un disco nuevo %s</translation>
    </message>
    <message>
        <source>Goes on with its disk %s</source>
        <translation>Continúa con su disco %s</translation>
    </message>
    <message>
        <source>Old disk %s removed</source>
        <translation>Disco antiguo %s eliminado</translation>
    </message>
    <message>
        <source>Disk %s failed</source>
        <translation>Falló el disco %s</translation>
    </message>
    <message>
        <source>No room left for %s</source>
        <translation>No queda espacio para %s</translation>
    </message>
    <message>
        <source>There is room for disks again</source>
        <translation>Vuelve a haber espacio para los discos</translation>
    </message>
    <message>
        <source>Image %s can&apos;t be opened</source>
        <translation>No se puede abrir la imagen %s</translation>
    </message>
    <message>
        <source>Image %s is damaged</source>
        <translation>La imagen %s está dañada</translation>
    </message>
    <message>
        <source>Started on %s</source>
        <translation>Iniciado en %s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>%s changed</source>
        <translation>Cambio: %s</translation>
    </message>
    <message>
        <source>%s started</source>
        <translation>Comienza: %s</translation>
    </message>
    <message>
        <source>%s finished</source>
        <translation>Terminado: %s</translation>
    </message>
    <message>
        <source>%s failed</source>
        <translation>Falló: %s</translation>
    </message>
    <message>
        <source>%c events came too fast and are not shown</source>
        <translation>%c eventos llegaron demasiado rápido y no se muestran</translation>
    </message>
    <message>
        <source>Another DHCP server answers on %s: %a</source>
        <translation>Otro servidor DHCP responde en %s: %a</translation>
    </message>
    <message>
        <source>The other DHCP server %a does not answer any more</source>
        <translation>El otro servidor DHCP %a ya no responde</translation>
    </message>
    <message>
        <source>Somebody without a lease uses %a</source>
        <translation>Alguien sin concesión usa %a</translation>
    </message>
    <message>
        <source>Was sent a wake-up packet</source>
        <translation>Se le envió un paquete de encendido</translation>
    </message>
    <message>
        <source>Woke up: it asked for an address %c ms after the packet</source>
        <translation>Se encendió: pidió una dirección %c ms después del paquete</translation>
    </message>
    <message>
        <source>Did not wake up</source>
        <translation>No se encendió</translation>
    </message>
    <message>
        <source>Is a %s</source>
        <translation>Hardware: %s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an event, then its detail: &quot;Failed: port 67 is taken&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>Enter the MAC address of its network card.</source>
        <translation>Introduzca la dirección MAC de su tarjeta de red.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta este dato.</translation>
    </message>
    <message>
        <source>A DHCP server needs a first and a last address to give out.</source>
        <translation>Un servidor DHCP necesita una primera y una última dirección que asignar.</translation>
    </message>
    <message>
        <source>The last address lies before the first.</source>
        <translation>La última dirección está antes que la primera.</translation>
    </message>
    <message>
        <source>The pool must lie inside the network of this computer and the netmask.</source>
        <translation>El rango debe estar dentro de la red de este equipo y de la máscara de red.</translation>
    </message>
    <message>
        <source>The pool contains this computer&apos;s own address.</source>
        <translation>El rango contiene la dirección de este mismo equipo.</translation>
    </message>
    <message>
        <source>Enter a netmask, like 255.255.255.0.</source>
        <translation>Introduzca una máscara de red, como 255.255.255.0.</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>Esto no es una máscara de red. Ejemplo: 255.255.255.0.</translation>
    </message>
    <message>
        <source>Choose the network card that the clients are connected to.</source>
        <translation>Elija la tarjeta de red a la que están conectados los clientes.</translation>
    </message>
    <message>
        <source>The router must be inside the network of the pool.</source>
        <translation>El router debe estar dentro de la red del rango.</translation>
    </message>
    <message>
        <source>60 seconds or more: one slow boot could need two addresses.</source>
        <translation>60 segundos o más: un arranque lento podría necesitar dos direcciones.</translation>
    </message>
    <message>
        <source>Port 0 can&apos;t be served on.</source>
        <translation>No se puede servir en el puerto 0.</translation>
    </message>
    <message>
        <source>HTTP and iSCSI need two different ports.</source>
        <translation>HTTP e iSCSI necesitan dos puertos diferentes.</translation>
    </message>
    <message>
        <source>Give the further network a name.</source>
        <translation>Dé un nombre a la red adicional.</translation>
    </message>
    <message>
        <source>Another network has this name, or some of these addresses.</source>
        <translation>Otra red tiene este nombre o algunas de estas direcciones.</translation>
    </message>
    <message>
        <source>The pool must lie inside its network, without the first and the last address.</source>
        <translation>El rango debe estar dentro de su red, sin la primera ni la última dirección.</translation>
    </message>
    <message>
        <source>The router must be inside its network.</source>
        <translation>El router debe estar dentro de su red.</translation>
    </message>
    <message>
        <source>The address of this computer must be inside its network, and needs the network card.</source>
        <translation>La dirección de este equipo debe estar dentro de su red y necesita la tarjeta de red.</translation>
    </message>
    <message>
        <source>Relays bring no answers of a proxy: choose the network card that is on this network.</source>
        <translation>Los relés no traen respuestas de un proxy: elija la tarjeta de red que está en esta red.</translation>
    </message>
    <message>
        <source>Say which machines this is for: a MAC address, a vendor class or an architecture.</source>
        <translation>Diga para qué máquinas es: una dirección MAC, una clase de fabricante o una arquitectura.</translation>
    </message>
    <message>
        <source>Name the loader.</source>
        <translation>Indique el cargador.</translation>
    </message>
    <message>
        <source>This is no beginning of a MAC address. An example: b8:27:eb.</source>
        <translation>Esto no es el comienzo de una dirección MAC. Ejemplo: b8:27:eb.</translation>
    </message>
    <message>
        <source>Pairs of hex digits without anything between them, like 01525400aa882a.</source>
        <translation>Pares de dígitos hexadecimales sin nada entre ellos, como 01525400aa882a.</translation>
    </message>
    <message>
        <source>Another client already has this identifier.</source>
        <translation>Otro cliente ya tiene este identificador.</translation>
    </message>
    <message>
        <source>This boot entry does not exist any more.</source>
        <translation>Esta entrada de arranque ya no existe.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>There is a space or control character that can&apos;t stand here.</source>
        <translation>Hay un espacio o carácter de control que no puede estar aquí.</translation>
    </message>
    <message>
        <source>This path leads out of the folder of files.</source>
        <translation>Esta ruta sale de la carpeta de archivos.</translation>
    </message>
    <message>
        <source>There is a ${…} that is not known.</source>
        <translation>Hay un ${…} desconocido.</translation>
    </message>
    <message>
        <source>An address begins with http://, https://, tftp:// or ftp:// and has no spaces.</source>
        <translation>Una dirección empieza por http://, https://, tftp:// o ftp:// y no tiene espacios.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Esto es demasiado largo.</translation>
    </message>
    <message>
        <source>Use letters, digits and &apos;-&apos; only; begin and end with a letter or digit.</source>
        <translation>Use solo letras, dígitos y «-»; empiece y termine con una letra o un dígito.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Este nombre ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>Another client already has this MAC address.</source>
        <translation>Otro cliente ya tiene esta dirección MAC.</translation>
    </message>
    <message>
        <source>A MAC address has six pairs of hex digits, like 52:54:00:aa:88:2a.</source>
        <translation>Una dirección MAC tiene seis pares de dígitos hexadecimales, como 52:54:00:aa:88:2a.</translation>
    </message>
    <message>
        <source>This address belongs to another client, the router or this computer.</source>
        <translation>Esta dirección pertenece a otro cliente, al router o a este equipo.</translation>
    </message>
    <message>
        <source>This address is outside the network that is served.</source>
        <translation>Esta dirección está fuera de la red servida.</translation>
    </message>
    <message>
        <source>Leased to another machine now. This client gets it when that lease ends.</source>
        <translation>Ahora está concedida a otra máquina. Este cliente la obtiene cuando termine esa concesión.</translation>
    </message>
    <message>
        <source>This image does not exist any more.</source>
        <translation>Esta imagen ya no existe.</translation>
    </message>
    <message>
        <source>Without an image this client can&apos;t boot. You can choose one later.</source>
        <translation>Sin una imagen este cliente no puede arrancar. Puede elegir una más tarde.</translation>
    </message>
    <message>
        <source>There is no such group that says what its clients have.</source>
        <translation>No hay ningún grupo con ese nombre que determine lo que tienen sus clientes.</translation>
    </message>
    <message>
        <source>This client follows its group: change the group, or let the client not follow it.</source>
        <translation>Este cliente sigue a su grupo: cambie el grupo, o haga que el cliente no lo siga.</translation>
    </message>
    <message>
        <source>Enter both a user and a secret, or neither.</source>
        <translation>Introduzca un usuario y un secreto, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>The secret must have 12 to 16 characters.</source>
        <translation>El secreto debe tener de 12 a 16 caracteres.</translation>
    </message>
    <message>
        <source>This is a CD-ROM image. Choose it as CD-ROM, not as disk.</source>
        <translation>Esto es una imagen de CD-ROM. Elíjala como CD-ROM, no como disco.</translation>
    </message>
    <message>
        <source>This is a disk image. Choose it as image, not as CD-ROM.</source>
        <translation>Esto es una imagen de disco. Elíjala como imagen, no como CD-ROM.</translation>
    </message>
    <message>
        <source>The server proves itself only to a client that proves itself: set the disk password too.</source>
        <translation>El servidor solo se identifica ante un cliente que se identifica: establezca también la contraseña del disco.</translation>
    </message>
    <message>
        <source>The server&apos;s secret must be another one than the client&apos;s.</source>
        <translation>El secreto del servidor debe ser distinto del secreto del cliente.</translation>
    </message>
    <message>
        <source>A usual file system (NTFS, ext4, …) does not survive two computers that write to it. Use this for cluster file systems, or for several paths to one computer.</source>
        <translation>Un sistema de archivos corriente (NTFS, ext4…) no sobrevive a dos equipos que escriben en él. Use esto para sistemas de archivos de clúster, o para varias rutas a un solo equipo.</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20 or 192.168.1.20:3260.</source>
        <translation>Esto no es una dirección. Ejemplo: 192.168.1.20 o 192.168.1.20:3260.</translation>
    </message>
    <message>
        <source>This is this computer itself: the client would be sent in a circle.</source>
        <translation>Es este mismo equipo: el cliente daría vueltas en círculo.</translation>
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
        <translation>sin dirección IPv4</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>Wi-Fi: PCs can&apos;t boot over it</source>
        <translation>Wi-Fi: los PC no pueden arrancar por ella</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo este equipo</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of a long job is done: &quot;1.2 GiB of 8.0 GiB&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk of %1 with everything saved on it since %2</source>
        <translation>el disco de %1 con todo lo guardado en él desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more disks</source>
        <translation>
            <numerusform>%n disco más</numerusform>
            <numerusform>%n discos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove client</source>
        <translation>Eliminar cliente</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>the fixed address</source>
        <translation>la dirección fija</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>las notas</translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Esto se pierde para siempre:</translation>
    </message>
    <message>
        <source>There is nothing to lose: the disk of these clients is read-only.</source>
        <translation>No hay nada que perder: el disco de estos clientes es de solo lectura.</translation>
    </message>
    <message>
        <source>No disk is lost: the changes of these clients are thrown away at every boot.</source>
        <translation>No se pierde ningún disco: los cambios de estos clientes se descartan en cada arranque.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run now: their disk is taken away from the running system.</source>
        <translation>
            <numerusform>%n de ellos está en marcha: se le quita el disco al sistema en funcionamiento.</numerusform>
            <numerusform>%n de ellos están en marcha: se les quita el disco a los sistemas en funcionamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message>
        <source>The disk is taken away from the running system, which loses what it has not written yet. A client that still runs may attach its disk again at once; one that was switched off, or hangs, is let go of.</source>
        <translation>Se le quita el disco al sistema en funcionamiento, que pierde lo que aún no ha escrito. Un cliente que sigue en marcha puede volver a conectar su disco enseguida; uno que se apagó, o se ha bloqueado, queda liberado.</translation>
    </message>
    <message>
        <source>Reset disk</source>
        <translation>Restablecer disco</translation>
    </message>
    <message>
        <source>Reset the disk of %1?</source>
        <translation>¿Restablecer el disco de %1?</translation>
    </message>
    <message>
        <source>The next boot starts fresh from the image.</source>
        <translation>El próximo arranque parte de cero desde la imagen.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>only the reserve is left</source>
        <translation>solo queda la reserva</translation>
    </message>
    <message>
        <source>full in about %1 at this rate</source>
        <translation>lleno en unas %1 a este ritmo</translation>
    </message>
    <message>
        <source>New boots wait for room: %1 are free, and %2 are kept in reserve. PCs that run are not touched; those that wait go on by themselves as soon as there is room. Remove versions that nobody uses, reset disks that are kept, or make the reserve smaller.</source>
        <translation>Los nuevos arranques esperan espacio: hay %1 libres, y %2 se mantienen en reserva. Los PC en marcha no se ven afectados; los que esperan continúan por sí solos en cuanto hay espacio. Elimine versiones que nadie usa, restablezca discos conservados o reduzca la reserva.</translation>
    </message>
</context>
<context>
    <name>VersionRules</name>
    <message>
        <source>A CD-ROM image has no versions.</source>
        <translation>Una imagen de CD-ROM no tiene versiones.</translation>
    </message>
    <message>
        <source>A maintenance is under way on %1. Publish or discard its draft first.</source>
        <translation>Hay un mantenimiento en curso en %1. Publique o descarte primero su borrador.</translation>
    </message>
    <message>
        <source>A maintenance is under way. Publish or discard its draft first.</source>
        <translation>Hay un mantenimiento en curso. Publique o descarte primero su borrador.</translation>
    </message>
    <message>
        <source>All clients of this image run now. Shut down the one that you want to work on.</source>
        <translation>Todos los clientes de esta imagen están en marcha. Apague aquel en el que quiera trabajar.</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to work on.</source>
        <translation>Ningún cliente tiene esta imagen. Désela al cliente en el que quiera trabajar.</translation>
    </message>
    <message>
        <source>There is no draft. Start a maintenance to make one.</source>
        <translation>No hay ningún borrador. Inicie un mantenimiento para crear uno.</translation>
    </message>
    <message>
        <source>%1 still runs from the draft. Shut it down first.</source>
        <translation>%1 todavía funciona desde el borrador. Apáguelo primero.</translation>
    </message>
    <message>
        <source>A draft must be published first.</source>
        <translation>Un borrador debe publicarse primero.</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>Ya es la versión predeterminada.</translation>
    </message>
    <message>
        <source>Select a version below the image first.</source>
        <translation>Seleccione primero una versión debajo de la imagen.</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>Ningún cliente tiene esta imagen. Désela al cliente en el que quiera probarla.</translation>
    </message>
    <message>
        <source>The disk of %1 lies over it.</source>
        <translation>El disco de %1 está sobre ella.</translation>
    </message>
    <message>
        <source>The draft is built on it. Publish or discard that first.</source>
        <translation>El borrador se basa en ella. Publíquelo o descártelo primero.</translation>
    </message>
    <message>
        <source>Version %1 is built on it. Flatten that one first.</source>
        <translation>La versión %1 se basa en ella. Consolide esa primero.</translation>
    </message>
    <message>
        <source>Discard the draft instead.</source>
        <translation>Descarte el borrador en su lugar.</translation>
    </message>
    <message>
        <source>It is the default version. Make another one that first.</source>
        <translation>Es la versión predeterminada. Haga predeterminada otra primero.</translation>
    </message>
    <message>
        <source>It is going to be the default version. Make another one that first.</source>
        <translation>Va a ser la versión predeterminada. Haga predeterminada otra primero.</translation>
    </message>
    <message>
        <source>%1 stays on it. Let it follow the default version first.</source>
        <translation>%1 se queda en ella. Haga primero que siga a la versión predeterminada.</translation>
    </message>
    <message>
        <source>The group %1 stays on it. Let it follow the default version first.</source>
        <translation>El grupo %1 se queda en ella. Haga primero que siga a la versión predeterminada.</translation>
    </message>
    <message>
        <source>Its file stands alone already.</source>
        <translation>Su archivo ya es autónomo.</translation>
    </message>
    <message>
        <source>It is damaged, and a copy would be, too. Bring its file back first.</source>
        <translation>Está dañada, y una copia también lo estaría. Recupere primero su archivo.</translation>
    </message>
    <message>
        <source>Select an image or a version first.</source>
        <translation>Seleccione primero una imagen o una versión.</translation>
    </message>
    <message>
        <source>%1 uses it. Give that client another image first.</source>
        <translation>%1 la usa. Dé primero otra imagen a ese cliente.</translation>
    </message>
    <message>
        <source>The group %1 has it. Give that another image first.</source>
        <translation>El grupo %1 la tiene. Dele primero otra imagen.</translation>
    </message>
    <message>
        <source>The boot entry %1 starts from it. Change that first.</source>
        <translation>La entrada de arranque %1 arranca desde ella. Cámbiela primero.</translation>
    </message>
    <message>
        <source>It has a draft. Publish or discard that first.</source>
        <translation>Tiene un borrador. Publíquelo o descártelo primero.</translation>
    </message>
    <message>
        <source>There is no version of it.</source>
        <translation>No hay ninguna versión de ella.</translation>
    </message>
    <message>
        <source>A CD-ROM image: the doctor knows installed systems only.</source>
        <translation>Una imagen de CD-ROM: el diagnóstico solo conoce sistemas instalados.</translation>
    </message>
    <message>
        <source>A draft gets its note when it is published.</source>
        <translation>Un borrador recibe su nota cuando se publica.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ActivityPage</name>
    <message>
        <source>E&amp;xport log …</source>
        <translation>E&amp;xportar registro…</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Exportar registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Información y más grave</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Search the log …</source>
        <translation>Buscar en el registro…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Mantener a la vista la línea más reciente</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all shown ones</source>
        <translation>Copiar las líneas seleccionadas, o todas las mostradas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>Guardar en un archivo las líneas mostradas</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texto (*.log *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Log saved to %1.</source>
        <translation>Registro guardado en %1.</translation>
    </message>
    <message>
        <source>The log could not be saved to %1: %2</source>
        <translation>No se pudo guardar el registro en %1: %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootDelegate</name>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDetails</name>
    <message>
        <source>What this client would get now</source>
        <translation>Lo que este cliente recibiría ahora</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>Registro de este cliente</translation>
    </message>
    <message>
        <source>&amp;Boot</source>
        <translation>A&amp;rranque</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;What it would get now</source>
        <translation>Lo &amp;que recibiría ahora</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>Arranque de este cliente, etapa por etapa</translation>
    </message>
    <message>
        <source>Select a client to see how it boots.</source>
        <translation>Seleccione un cliente para ver cómo arranca.</translation>
    </message>
    <message>
        <source>New machine: %1. Register it to give it a disk.</source>
        <translation>Máquina nueva: %1. Regístrela para darle un disco.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>stays on it</source>
        <translation>se queda en ella</translation>
    </message>
    <message>
        <source>CD-ROM: %1</source>
        <translation>CD-ROM: %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>served by %1</source>
        <translation>alojado por %1</translation>
    </message>
    <message>
        <source>switched on at %1</source>
        <translation>encendido: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDialog</name>
    <message>
        <source>Image and disk e&amp;xactly as its group</source>
        <translation>E&amp;xactamente como su grupo</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with its name and identity</source>
        <translation>Un CD pequeño adicional con su n&amp;ombre e identidad</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Mos&amp;trar lo que se escribe</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>Mostrar primero el menú de arranque</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disco</translation>
    </message>
    <message>
        <source>&amp;Boot and address</source>
        <translation>Arran&amp;que y dirección</translation>
    </message>
    <message>
        <source>Networ&amp;k access</source>
        <translation>Acceso a la &amp;red</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;MAC address:</source>
        <translation>Dirección &amp;MAC:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Imagen:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Versión:</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>Cam&amp;bios:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Límite:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Unidad del límite</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>Disco config.:</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>&amp;CD-ROM:</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>Del rango</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>Arranca:</translation>
    </message>
    <message>
        <source>&amp;Fixed address:</source>
        <translation>Dirección &amp;fija:</translation>
    </message>
    <message>
        <source>Boot &amp;loader:</source>
        <translation>&amp;Cargador de arranque:</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>Indicad&amp;o por:</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Cargador de arranque</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>No&amp;tes:</source>
        <translation>No&amp;tas:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <translation>Usado p&amp;or:</translation>
    </message>
    <message>
        <source>Disk &amp;password:</source>
        <translation>&amp;Contraseña del disco:</translation>
    </message>
    <message>
        <source>CHAP user</source>
        <translation>Usuario CHAP</translation>
    </message>
    <message>
        <source>CHAP secret</source>
        <translation>Secreto CHAP</translation>
    </message>
    <message>
        <source>Ser&amp;ver&apos;s password:</source>
        <translation>Contras&amp;eña del servidor:</translation>
    </message>
    <message>
        <source>Mutual CHAP user</source>
        <translation>Usuario CHAP mutuo</translation>
    </message>
    <message>
        <source>Mutual CHAP secret</source>
        <translation>Secreto CHAP mutuo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Served b&amp;y:</source>
        <translation>A&amp;lojado por:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Secret, 12 to 16 characters</source>
        <translation>Secreto, de 12 a 16 caracteres</translation>
    </message>
    <message>
        <source>Secret unchanged</source>
        <translation>Secreto sin cambios</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Esto no es una dirección. Ejemplo: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Esto no es un tamaño. Ejemplo: 20.</translation>
    </message>
    <message>
        <source>Import a CD-ROM image (ISO file) first.</source>
        <translation>Importe primero una imagen de CD-ROM (archivo ISO).</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>Gr&amp;upo:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>Abrir gru&amp;po…</translation>
    </message>
    <message>
        <source>Make it a gr&amp;oup …</source>
        <translation>Convertir en gru&amp;po…</translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what it starts are set in the group %1, for all that follow it.</source>
        <translation>La imagen, la versión, los cambios, el límite, el disco de configuración y lo que arranca se establecen en el grupo %1, para todos los que lo siguen.</translation>
    </message>
    <message>
        <source>It belongs to the group, and has an image and a disk as set here.</source>
        <translation>Está en el grupo, con la imagen y el disco de aquí.</translation>
    </message>
    <message>
        <source>Only a label so far: a group has settings that its clients share.</source>
        <translation>Solo una etiqueta: un grupo tiene ajustes comunes.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
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
        <translation>Mantenimiento: arranca el borrador de la versión %1 de %2 y puede cambiarlo.</translation>
    </message>
    <message>
        <source>The image has moved on to version %1; the client&apos;s own disk is still over version %2.</source>
        <translation>La imagen ha pasado a la versión %1; el disco propio del cliente sigue sobre la versión %2.</translation>
    </message>
    <message>
        <source>It stays on version %1 of %2.</source>
        <translation>Se queda en la versión %1 de %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This machine asked for an address and is not registered. Its hardware says: %1</source>
        <translation>Esta máquina pidió una dirección y no está registrada. Su hardware dice: %1</translation>
    </message>
    <message>
        <source>This client has not booted yet.</source>
        <translation>Este cliente aún no ha arrancado.</translation>
    </message>
    <message>
        <source>Boot of %1</source>
        <translation>Arranque de %1</translation>
    </message>
    <message>
        <source>%1, seen at %2</source>
        <translation>%1, visto a las %2</translation>
    </message>
    <message>
        <source>Stopped after: %1</source>
        <translation>Detenido después de: %1</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Máquina nueva</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Dirección fija</translation>
    </message>
    <message>
        <source>Address from the pool</source>
        <translation>Dirección del rango</translation>
    </message>
    <message>
        <source>Image and disk are set in the group %1.</source>
        <translation>La imagen y el disco se establecen en el grupo %1.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message>
        <source>Put into &amp;group</source>
        <translation>&amp;Poner en un grupo</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>Buscar clientes…</translation>
    </message>
    <message>
        <source>Name, MAC, address, image, group or notes</source>
        <translation>Nombre, MAC, dirección, imagen, grupo o notas</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Ningún cliente coincide</translation>
    </message>
    <message>
        <source>No client fits the search and filter.</source>
        <translation>Ningún cliente coincide con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Mostrar todos los clientes</translation>
    </message>
    <message>
        <source>Which network are your PCs in?</source>
        <translation>¿En qué red están sus PC?</translation>
    </message>
    <message>
        <source>Choose the network card that your PCs are connected to. Then turn one on: it will appear here.</source>
        <translation>Elija la tarjeta de red a la que están conectados sus PC. Después encienda uno: aparecerá aquí.</translation>
    </message>
    <message>
        <source>Choose network card …</source>
        <translation>Elegir tarjeta de red…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Turn on a PC set to network boot: it will appear here. Or add one by its MAC address.</source>
        <translation>Encienda un PC configurado para arrancar por red: aparecerá aquí. O añada uno por su dirección MAC.</translation>
    </message>
    <message>
        <source>Add client …</source>
        <translation>Añadir cliente…</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>Registrado como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>%n máquina registrada: %1.</numerusform>
            <numerusform>%n máquinas registradas, a partir de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn it on again, or wait: it boots at its next start.</source>
        <translation>Enciéndalo de nuevo, o espere: arranca en su próximo inicio.</translation>
    </message>
    <message>
        <source>Choose an image for it before it can boot.</source>
        <translation>Elija una imagen para que pueda arrancar.</translation>
    </message>
    <message>
        <source>%1 stays on its version. Its settings (Which version) let it follow the default one again.</source>
        <translation>%1 se queda en su versión. En sus ajustes (Versión) puede volver a seguir la predeterminada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n clients follow the group %1 from their next start on.</source>
        <translation>
            <numerusform>%n cliente sigue al grupo %1 a partir de su próximo arranque.</numerusform>
            <numerusform>%n clientes siguen al grupo %1 a partir de su próximo arranque.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add client …</source>
        <translation>&amp;Añadir cliente…</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Re&amp;gistrar</translation>
    </message>
    <message>
        <source>Register all &amp;new machines</source>
        <translation>Registrar todas las máquinas &amp;nuevas</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mbrar</translation>
    </message>
    <message>
        <source>What would it get no&amp;w?</source>
        <translation>¿&amp;Qué recibiría ahora?</translation>
    </message>
    <message>
        <source>Gro&amp;ups …</source>
        <translation>Gr&amp;upos…</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>Restablecer &amp;disco…</translation>
    </message>
    <message>
        <source>Dis&amp;connect …</source>
        <translation>Des&amp;conectar…</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Forget new machine</source>
        <translation>&amp;Olvidar la máquina nueva</translation>
    </message>
    <message>
        <source>&amp;Details below</source>
        <translation>&amp;Detalles debajo</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DefaultLaterDialog</name>
    <message>
        <source>Make version %1 of %2 the default later</source>
        <translation>Predeterminada más tarde: versión %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Establecer</translation>
    </message>
    <message>
        <source>From that time on clients boot this version at their next start, unless they stay on another one. Until then nothing changes; clients that run are never touched.</source>
        <translation>A partir de ese momento los clientes arrancan esta versión en su próximo inicio, a menos que se queden en otra. Hasta entonces no cambia nada; los clientes en marcha nunca se ven afectados.</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>A partir de este momento</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>A partir de este momen&amp;to:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DiscardDialog</name>
    <message>
        <source>Discard a draft of %1</source>
        <translation>Descartar un borrador de %1</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Descartar borrador</translation>
    </message>
    <message>
        <source>Everything that was installed and changed on %1 since %2 is lost for good. The published versions of %3 stay as they are.</source>
        <translation>Todo lo que se instaló y cambió en %1 desde %2 se pierde para siempre. Las versiones publicadas de %3 se quedan como están.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DoctorDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>E&amp;xamine again</source>
        <translation>E&amp;xaminar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Repair …</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Progress of the examination</source>
        <translation>Progreso del examen</translation>
    </message>
    <message>
        <source>Copies the whole report as text.</source>
        <translation>Copia todo el informe como texto.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <extracomment>the window&apos;s title: an image and its version</extracomment>
        <translation>Diagnóstico: %1</translation>
    </message>
    <message>
        <source>Looking at the disk, without booting it …</source>
        <translation>Examinando el disco, sin arrancarlo…</translation>
    </message>
    <message>
        <source>The report can&apos;t be read: is the service of another version than this window?</source>
        <translation>No se puede leer el informe: ¿es el servicio de otra versión que esta ventana?</translation>
    </message>
    <message>
        <source>&amp;In order: %1</source>
        <translation>&amp;En orden: %1</translation>
    </message>
    <message>
        <source>The examination was cancelled.</source>
        <translation>Se canceló el examen.</translation>
    </message>
    <message>
        <source>The disk could not be examined.</source>
        <translation>No se pudo examinar el disco.</translation>
    </message>
    <message>
        <source>The repair can do none of this: it is work for a maintenance.</source>
        <translation>La reparación no puede hacer nada de esto: es trabajo para un mantenimiento.</translation>
    </message>
    <message>
        <source>Nothing is repaired while the image has a draft: publish or discard that first.</source>
        <translation>No se repara nada mientras la imagen tenga un borrador: publíquelo o descártelo primero.</translation>
    </message>
    <message>
        <source>A repair begins with the default version, which is version %1. Make this one the default first.</source>
        <translation>Una reparación parte de la versión predeterminada, que es la versión %1. Haga primero predeterminada esta.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ExportDialog</name>
    <message>
        <source>Export version %1 of %2</source>
        <translation>Exportar la versión %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>qcow2 (QEMU, KVM, Netseat)</source>
        <translation>qcow2 (QEMU, KVM, Netseat)</translation>
    </message>
    <message>
        <source>raw (a plain copy of the disk)</source>
        <translation>raw (una copia simple del disco)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Introduzca la ruta completa, a partir de «/».</translation>
    </message>
    <message>
        <source>A new file that stands alone, on the computer that runs the services and written by them.</source>
        <translation>Un archivo nuevo y autónomo, en el equipo que ejecuta los servicios y escrito por ellos.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>The repair below can do this.</source>
        <translation>La reparación de abajo puede hacer esto.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::GroupsDialog</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>N&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>A small e&amp;xtra CD with each client&apos;s name and identity</source>
        <translation>Un CD a&amp;dicional con el nombre e identidad de cada uno</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>Mostrar primero el menú de arranque</translation>
    </message>
    <message>
        <source>Let &amp;all of them follow</source>
        <translation>Hacer que &amp;todos lo sigan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Room 12</source>
        <translation>Sala 12</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Imagen:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Versión:</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>Cam&amp;bios:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Límite:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Unidad del límite</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>Disco config.:</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>Arranca:</translation>
    </message>
    <message>
        <source>Clients:</source>
        <translation>Clientes:</translation>
    </message>
    <message numerus="yes">
        <source>only a label of %n clients</source>
        <translation>
            <numerusform>solo una etiqueta de %n cliente</numerusform>
            <numerusform>solo una etiqueta de %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3 follow</source>
        <translation>%1 · %2 de %3 lo siguen</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Esto no es un tamaño. Ejemplo: 20.</translation>
    </message>
    <message>
        <source>&amp;Make the group</source>
        <translation>Crear el gru&amp;po</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Put clients into it by the clients page&apos;s menu, or in their settings.</source>
        <translation>Ninguno todavía. Ponga clientes en él desde el menú de la página de clientes, o en sus ajustes.</translation>
    </message>
    <message>
        <source>%1. None of them follows it: they have an image and a disk as set in each.</source>
        <translation>%1. Ninguno lo sigue: la imagen y el disco se establecen en cada uno.</translation>
    </message>
    <message>
        <source>Follow it: %1. A change here is a change of them all, from their next start on.</source>
        <translation>Lo siguen: %1. Un cambio aquí es un cambio de todos ellos, a partir de su próximo arranque.</translation>
    </message>
    <message numerus="yes">
        <source>%n others have this label, and an image and a disk as set in each.</source>
        <translation>
            <numerusform>%n otro tiene esta etiqueta, con imagen y disco establecidos en él mismo.</numerusform>
            <numerusform>%n otros tienen esta etiqueta, con imagen y disco establecidos en cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group %1 is removed. Its clients keep what they have, and %1 as their label.</source>
        <translation>El grupo %1 se ha eliminado. Sus clientes conservan lo que tienen, y %1 como etiqueta.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesModel</name>
    <message>
        <source>Default from %1</source>
        <translation>Predeterminada desde %1</translation>
    </message>
    <message>
        <source>In order, %1</source>
        <translation>En orden, %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>a version of an image by its number: &quot;v3&quot;</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft on %1</source>
        <translation>Borrador en %1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antigua</translation>
    </message>
    <message>
        <source>Clients boot this version unless they stay on another one.</source>
        <translation>Los clientes arrancan esta versión, a menos que se queden en otra.</translation>
    </message>
    <message>
        <source>Becomes the default version at %1.</source>
        <translation>Pasa a ser la versión predeterminada: %1.</translation>
    </message>
    <message>
        <source>In maintenance: %1 boots this version and may change it. Nobody else sees it before it is published.</source>
        <translation>En mantenimiento: %1 arranca esta versión y puede cambiarla. Nadie más la ve antes de que se publique.</translation>
    </message>
    <message>
        <source>Published, and not the default version: only test seats boot it.</source>
        <translation>Publicada, pero no es la versión predeterminada: solo la arrancan los puestos de prueba.</translation>
    </message>
    <message>
        <source>Was the default version before. One click goes back to it.</source>
        <translation>Era antes la versión predeterminada. Basta un clic para volver a ella.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Dañada: %1</translation>
    </message>
    <message>
        <source>The file was not compared with its checksums yet.</source>
        <translation>El archivo aún no se ha comparado con sus sumas de verificación.</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: it is what was published.</source>
        <translation>Comparado con sus sumas de verificación (%1): es lo que se publicó.</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: %2</source>
        <translation>Comparado con sus sumas de verificación (%1): %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>&quot;v3 from 24/11/2026 18:00&quot;</extracomment>
        <translation>%1 del %2</translation>
    </message>
    <message numerus="yes">
        <source>%n boot it</source>
        <extracomment>how many clients boot a version</extracomment>
        <translation>
            <numerusform>%n la arranca</numerusform>
            <numerusform>%n la arrancan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay on it</source>
        <extracomment>how many clients were told to stay on a version</extracomment>
        <translation>
            <numerusform>%n se queda en ella</numerusform>
            <numerusform>%n se quedan en ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disks</source>
        <extracomment>how many kept disks lie over a version</extracomment>
        <translation>
            <numerusform>%n disco</numerusform>
            <numerusform>%n discos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Boot it: %1</source>
        <translation>La arrancan: %1</translation>
    </message>
    <message>
        <source>Stay on it: %1</source>
        <translation>Se quedan en ella: %1</translation>
    </message>
    <message>
        <source>Have a disk of their own over it: %1</source>
        <translation>Tienen un disco propio sobre ella: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · damaged</source>
        <translation>%1 · dañada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesPage</name>
    <message>
        <source>Search images …</source>
        <translation>Buscar imágenes…</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>An image is a disk with an operating system, made in a virtual machine or downloaded as a cloud image. Import one (qcow2, raw, VMDK, VHD, VHDX, VDI), or drop its file here. Changes are made as new versions: going back to an older one is always possible. Or install a system here from its CD: Image, Install a system.</source>
        <translation>Una imagen es un disco con un sistema operativo, creado en una máquina virtual o descargado como imagen para la nube. Importe una (qcow2, raw, VMDK, VHD, VHDX, VDI), o suelte aquí su archivo. Los cambios se hacen como versiones nuevas: siempre se puede volver a una anterior. O instale aquí un sistema desde su CD: Imagen, Instalar un sistema.</translation>
    </message>
    <message>
        <source>Import image …</source>
        <translation>Importar imagen…</translation>
    </message>
    <message>
        <source>Turn %1 on: it starts from the CD. When the system is installed, shut it down and publish the draft here.</source>
        <translation>Encienda %1: arranca desde el CD. Cuando el sistema esté instalado, apáguelo y publique aquí el borrador.</translation>
    </message>
    <message>
        <source>%1, version %2 is damaged: %3</source>
        <translation>%1: la versión %2 está dañada: %3</translation>
    </message>
    <message>
        <source>Clients that read there get wrong data. Make a version that is whole the default one, and bring the damaged one back from a copy.</source>
        <translation>Los clientes que leen ahí reciben datos erróneos. Haga predeterminada una versión intacta, y recupere la dañada desde una copia.</translation>
    </message>
    <message>
        <source>The maintenance begins: start that client and change what you like. Then shut it down and publish the draft here.</source>
        <translation>Comienza el mantenimiento: encienda ese cliente y cambie lo que quiera. Después apáguelo y publique aquí el borrador.</translation>
    </message>
    <message>
        <source>Clients boot version %1 of %2 from their next start on. To undo this, go back to version %3 here.</source>
        <translation>Los clientes arrancan la versión %1 de %2 a partir de su próximo inicio. Para deshacerlo, vuelva aquí a la versión %3.</translation>
    </message>
    <message>
        <source>Version %1 of %2 stays the default one.</source>
        <translation>La versión %1 de %2 sigue siendo la predeterminada.</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Eliminar imagen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>All its versions in the data folder are deleted. The file that it was imported from stays.</source>
        <translation>Se borran todas sus versiones en la carpeta de datos. El archivo desde el que se importó se queda.</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Eliminar versión</translation>
    </message>
    <message>
        <source>Remove version %1 of %2?</source>
        <translation>¿Eliminar la versión %1 de %2?</translation>
    </message>
    <message>
        <source>Its file is deleted: nobody can go back to this version any more.</source>
        <translation>Su archivo se borra: ya nadie podrá volver a esta versión.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;New empty disk …</source>
        <translation>Nuevo disco &amp;vacío…</translation>
    </message>
    <message>
        <source>I&amp;mport image …</source>
        <translation>I&amp;mportar imagen…</translation>
    </message>
    <message>
        <source>&amp;Install a system …</source>
        <translation>&amp;Instalar un sistema…</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Start maintenance …</source>
        <translation>Iniciar man&amp;tenimiento…</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>&amp;Publish draft …</source>
        <translation>&amp;Publicar borrador…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Dis&amp;card draft …</source>
        <translation>&amp;Descartar borrador…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>&amp;Hacer predeterminada</translation>
    </message>
    <message>
        <source>Make default &amp;later …</source>
        <translation>Hacer predeterminada más t&amp;arde…</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>Pro&amp;bar en un cliente…</translation>
    </message>
    <message>
        <source>Doct&amp;or</source>
        <translation>Dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>Stora&amp;ge settings …</source>
        <translation>Ajustes de almacenamient&amp;o…</translation>
    </message>
    <message>
        <source>Edit not&amp;e</source>
        <translation>Editar &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Ve&amp;rificar</translation>
    </message>
    <message>
        <source>&amp;Flatten</source>
        <translation>&amp;Consolidar</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>8 boot it, 1 disk</source>
        <translation>8 la arrancan, 1 disco</translation>
    </message>
    <message>
        <source>Writes the version as a file for other programs.</source>
        <translation>Escribe la versión en un archivo para otros programas.</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change.</source>
        <translation>Un cliente arranca un borrador de la imagen que puede cambiar.</translation>
    </message>
    <message>
        <source>The draft becomes a version that clients boot.</source>
        <translation>El borrador se convierte en una versión que los clientes arrancan.</translation>
    </message>
    <message>
        <source>Throws away what was changed in the draft.</source>
        <translation>Desecha lo que se cambió en el borrador.</translation>
    </message>
    <message>
        <source>Clients boot this version from their next start on.</source>
        <translation>Los clientes arrancan esta versión a partir de su próximo inicio.</translation>
    </message>
    <message>
        <source>Clients boot this version from a time on that you choose.</source>
        <translation>Los clientes arrancan esta versión a partir de un momento que usted elija.</translation>
    </message>
    <message>
        <source>One client boots this version, whatever the default is.</source>
        <translation>Un cliente arranca esta versión, sea cual sea la predeterminada.</translation>
    </message>
    <message>
        <source>Looks whether clients can boot from it, without booting it.</source>
        <translation>Examina si los clientes pueden arrancar desde ella, sin arrancarla.</translation>
    </message>
    <message>
        <source>What is special about this version.</source>
        <translation>Lo que tiene de especial esta versión.</translation>
    </message>
    <message>
        <source>Compares the file with the checksums of when it was published.</source>
        <translation>Compara el archivo con las sumas de verificación de cuando se publicó.</translation>
    </message>
    <message>
        <source>Gives the version a file that stands alone, so that older ones can go.</source>
        <translation>Da a la versión un archivo autónomo, para que las más antiguas puedan desaparecer.</translation>
    </message>
    <message>
        <source>Deletes the file.</source>
        <translation>Borra el archivo.</translation>
    </message>
    <message>
        <source>Go &amp;back to this version</source>
        <translation>Volv&amp;er a esta versión</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t change the default later</source>
        <translation>No c&amp;ambiar la versión predeterminada más tarde</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Hacer predeterminada</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImportDialog</name>
    <message>
        <source>Import image</source>
        <translation>Importar imagen</translation>
    </message>
    <message>
        <source>A disk image (qcow2, raw, VMDK, VHD, VHDX, VDI) or a CD-ROM image (ISO)</source>
        <translation>Una imagen de disco (qcow2, raw, VMDK, VHD, VHDX, VDI) o de CD-ROM (ISO)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Elegir una imagen de disco</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</source>
        <translation>Imágenes de disco (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>Tal como aparece en las listas.</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Introduzca la ruta completa, a partir de «/».</translation>
    </message>
    <message>
        <source>It is copied into Netseat&apos;s data folder; the file itself stays as it is. A disk that is not in use works too, like /dev/sdb, where the services may read it.</source>
        <translation>Se copia en la carpeta de datos de Netseat; el propio archivo se queda como está. También sirve un disco que no está en uso, como /dev/sdb, donde los servicios puedan leerlo.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::InstallDialog</name>
    <message>
        <source>Install a system</source>
        <translation>Instalar un sistema</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Comenzar</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>A client installs a system from its CD onto an empty disk here, as any PC does onto its own.</source>
        <translation>Un cliente instala aquí un sistema desde su CD en un disco vacío, como hace cualquier PC en el suyo.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>d&amp;e</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>&amp;Disco:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Elija un cliente</translation>
    </message>
    <message>
        <source>Imports an installer&apos;s ISO file.</source>
        <translation>Importa el archivo ISO de un instalador.</translation>
    </message>
    <message>
        <source>In&amp;staller:</source>
        <translation>In&amp;stalador:</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>C&amp;liente:</translation>
    </message>
    <message>
        <source>A new empty disk</source>
        <translation>Un disco nuevo vacío</translation>
    </message>
    <message>
        <source>There is no installer yet. Import its ISO file; it appears here when that is done.</source>
        <translation>Aún no hay ningún instalador. Importe su archivo ISO; aparece aquí cuando esté hecho.</translation>
    </message>
    <message>
        <source>There is no client that could do it: all of them run, or are in maintenance.</source>
        <translation>No hay ningún cliente que pueda hacerlo: todos están en marcha, o en mantenimiento.</translation>
    </message>
    <message>
        <source>What happens then:
1. Turn %1 on. It starts from the CD as long as the disk has nothing to start from, and from the disk afterwards.
2. Install onto the disk that the installer finds, as on any PC; restart as often as it asks.
3. Shut %1 down and publish the draft here. It becomes version 2, for every client with this image.
4. Let the doctor look at it.</source>
        <translation>Qué ocurre después:
1. Encienda %1. Arranca desde el CD mientras el disco no tenga nada que arrancar, y después desde el disco.
2. Instale en el disco que encuentre el instalador, como en cualquier PC; reinicie tantas veces como lo pida.
3. Apague %1 y publique aquí el borrador. Se convierte en la versión 2, para todos los clientes con esta imagen.
4. Haga que el diagnóstico la examine.</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>Al principio ocupa poco espacio y crece con lo que se escribe.</translation>
    </message>
    <message>
        <source>The system is installed into a draft over it: version 1 stays empty.</source>
        <translation>El sistema se instala en un borrador sobre ella: la versión 1 queda vacía.</translation>
    </message>
    <message>
        <source>It has a disk of its own over %1. That waits until it gets %1 again.</source>
        <translation>Tiene un disco propio sobre %1. Ese disco espera hasta que reciba %1 de nuevo.</translation>
    </message>
    <message>
        <source>It has %1 now, and gets the new disk instead.</source>
        <translation>Ahora tiene %1, y en su lugar recibe el disco nuevo.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::JobsPanel</name>
    <message>
        <source>Running jobs</source>
        <translation>Tareas en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>The connection to the services is lost: %1 It is tried again and again.</source>
        <translation>Se ha perdido la conexión con los servicios: %1 Se reintenta una y otra vez.</translation>
    </message>
    <message>
        <source>The connection to the services is back.</source>
        <translation>Se ha recuperado la conexión con los servicios.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Room for disks: %1</source>
        <translation>Espacio para discos: %1</translation>
    </message>
    <message>
        <source>Netseat (attached to netseatd)</source>
        <extracomment>window title when another process runs the services</extracomment>
        <translation>Netseat (conectado a netseatd)</translation>
    </message>
    <message>
        <source>Netseat goes on working</source>
        <translation>Netseat sigue funcionando</translation>
    </message>
    <message>
        <source>The services run on. A click on this icon shows the window again; Quit in its menu ends Netseat.</source>
        <translation>Los servicios siguen en marcha. Un clic en este icono muestra la ventana de nuevo; Salir, en su menú, termina Netseat.</translation>
    </message>
    <message>
        <source>Quit Netseat</source>
        <translation>Salir de Netseat</translation>
    </message>
    <message>
        <source>Stop the services and quit?</source>
        <translation>¿Detener los servicios y salir?</translation>
    </message>
    <message>
        <source>PCs can&apos;t boot while Netseat is not running.</source>
        <translation>Los PC no pueden arrancar mientras Netseat no esté en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>These PCs run from this computer and will stand still without their disks: %1.</source>
        <translation>Estos PC funcionan desde este equipo y se quedarán parados sin sus discos: %1.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>About Netseat</source>
        <translation>Acerca de Netseat</translation>
    </message>
    <message>
        <source>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Runs PCs that have no disk: they boot over the network from the images on this computer.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Hace funcionar PC sin disco: arrancan por red desde las imágenes de este equipo.&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Servicios</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Netseat</source>
        <translation>&amp;Acerca de Netseat</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MaintenanceDialog</name>
    <message>
        <source>Maintenance of %1</source>
        <translation>Mantenimiento de %1</translation>
    </message>
    <message>
        <source>&amp;Start maintenance</source>
        <translation>&amp;Iniciar mantenimiento</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change: install and update there as on any PC. All others go on with version %1. Publish the draft when you are done, or discard it.</source>
        <translation>Un cliente arranca un borrador de la imagen que puede cambiar: instale y actualice en él como en cualquier PC. Todos los demás siguen con la versión %1. Publique el borrador cuando haya terminado, o descártelo.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>It boots the draft from its next start on.</source>
        <translation>Arranca el borrador a partir de su próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not offered: they run now or are in maintenance.</source>
        <translation>
            <numerusform>%n no se ofrece: está en marcha o en mantenimiento.</numerusform>
            <numerusform>%n no se ofrecen: están en marcha o en mantenimiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Cliente:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MovedBar</name>
    <message>
        <source>Start &amp;fresh …</source>
        <translation>Partir de c&amp;ero…</translation>
    </message>
    <message>
        <source>The image has moved on</source>
        <translation>La imagen ha cambiado de versión</translation>
    </message>
    <message>
        <source>Throws the client&apos;s own disk away: its next boot is from the default version.</source>
        <translation>Desecha el disco propio del cliente: su próximo arranque es desde la versión predeterminada.</translation>
    </message>
    <message>
        <source>The client stays on the version that its disk was made over.</source>
        <translation>El cliente se queda en la versión sobre la que se creó su disco.</translation>
    </message>
    <message>
        <source>The image has moved on: v%1 → v%2. This client&apos;s own disk is still over version %1.</source>
        <translation>La imagen ha cambiado de versión: v%1 → v%2. El disco propio de este cliente sigue sobre la versión %1.</translation>
    </message>
    <message>
        <source>&amp;Keep version %1</source>
        <translation>C&amp;onservar la versión %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkForm</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Answer IPv6 router solicitations of booting PCs (saves up to 13 s)</source>
        <translation>Responder a las solicitudes de router IPv6 de los PC que arrancan (ahorra hasta 13 s)</translation>
    </message>
    <message>
        <source>&amp;Network card:</source>
        <translation>Tar&amp;jeta de red:</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>&amp;Direcciones:</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>Primera dirección del rango</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>Última dirección del rango</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>Ran&amp;go:</translation>
    </message>
    <message>
        <source>Net&amp;mask:</source>
        <translation>Máscara d&amp;e red:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>R&amp;outer:</translation>
    </message>
    <message>
        <source>DN&amp;S servers:</source>
        <translation>Servidores D&amp;NS:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>Duración de &amp;la concesión:</translation>
    </message>
    <message>
        <source>New mac&amp;hines:</source>
        <translation>Máquinas n&amp;uevas:</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>Máquinas nuevas</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>The first address of the card</source>
        <translation>La primera dirección de la tarjeta</translation>
    </message>
    <message>
        <source>Serve &amp;on:</source>
        <translation>Escuc&amp;har en:</translation>
    </message>
    <message>
        <source>Por&amp;ts:</source>
        <translation>Puer&amp;tos:</translation>
    </message>
    <message>
        <source>Only the loaders of this system</source>
        <translation>Solo los cargadores de este sistema</translation>
    </message>
    <message>
        <source>Own boot loaders</source>
        <translation>Cargadores de arranque propios</translation>
    </message>
    <message>
        <source>O&amp;wn boot loaders:</source>
        <translation>Cargadores de arran&amp;que propios:</translation>
    </message>
    <message>
        <source>Choose a network card …</source>
        <translation>Elija una tarjeta de red…</translation>
    </message>
    <message>
        <source>%1: not in this computer now</source>
        <translation>%1: no está ahora en este equipo</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Esto no es una dirección. Ejemplo: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>Esto no es una máscara de red. Ejemplo: 255.255.255.0.</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>Separe las direcciones con comas: 192.168.1.1, 9.9.9.9.</translation>
    </message>
    <message>
        <source>The one that your PCs are connected to.</source>
        <translation>Aquella a la que están conectados sus PC.</translation>
    </message>
    <message>
        <source>Firmware has no Wi-Fi: the PCs must reach this card by cable.</source>
        <translation>El firmware no tiene Wi-Fi: los PC deben llegar a esta tarjeta por cable.</translation>
    </message>
    <message>
        <source>This card has no IPv4 address. Give it a fixed one first.</source>
        <translation>Esta tarjeta no tiene dirección IPv4. Dele primero una fija.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Start services</source>
        <translation>&amp;Iniciar servicios</translation>
    </message>
    <message>
        <source>S&amp;top services</source>
        <translation>&amp;Detener servicios</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The network settings were changed elsewhere. Revert shows them; Apply overwrites them.</source>
        <translation>Los ajustes de red se cambiaron en otro lugar. Revertir los muestra; Aplicar los sobrescribe.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Sin aplicar todavía</translation>
    </message>
    <message>
        <source>Something needs to be put right first</source>
        <translation>Primero hay que corregir algo</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NewDiskDialog</name>
    <message>
        <source>New empty disk</source>
        <translation>Nuevo disco vacío</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Then &amp;install a system on it, from a CD</source>
        <translation>Después, &amp;instalar un sistema en él desde un CD</translation>
    </message>
    <message>
        <source>An image to install a system on.</source>
        <translation>Una imagen en la que instalar un sistema.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>Al principio ocupa poco espacio y crece con lo que se escribe.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>Asks for the installer and for the client that runs it.</source>
        <translation>Pregunta por el instalador y por el cliente que lo ejecuta.</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>Tal como aparece en las listas.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::Notifier</name>
    <message>
        <source>%1 does not boot</source>
        <translation>%1 no arranca</translation>
    </message>
    <message numerus="yes">
        <source>%n clients do not boot</source>
        <translation>
            <numerusform>%n cliente no arranca</numerusform>
            <numerusform>%n clientes no arrancan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n máquina nueva</numerusform>
            <numerusform>%n máquinas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::PublishDialog</name>
    <message>
        <source>Publish a draft of %1</source>
        <translation>Publicar un borrador de %1</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>&amp;At their next start</source>
        <translation>En su próximo arran&amp;que</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>A partir de este momen&amp;to:</translation>
    </message>
    <message>
        <source>Not ye&amp;t: only test seats that are told to</source>
        <translation>To&amp;davía no: solo los puestos de prueba que se indiquen</translation>
    </message>
    <message>
        <source>The draft was made on %1 over version %2, begun at %3. It becomes version %4.</source>
        <translation>El borrador se hizo en %1 sobre la versión %2, comenzado: %3. Se convierte en la versión %4.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>A partir de este momento</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>Clients boot it:</source>
        <translation>Los clientes la arrancan:</translation>
    </message>
    <message>
        <source>Make it the default version whenever you like.</source>
        <translation>Hágala predeterminada cuando quiera.</translation>
    </message>
    <message>
        <source>Clients that run stay as they are until they start again. Going back to an older version is one click.</source>
        <translation>Los clientes en marcha se quedan como están hasta que se inicien de nuevo. Volver a una versión anterior es cuestión de un clic.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RepairPanel</name>
    <message>
        <source>&amp;Fetch missing packages, like open-iscsi</source>
        <translation>&amp;Descargar los paquetes que faltan, como open-iscsi</translation>
    </message>
    <message>
        <source>&amp;Start repair</source>
        <translation>&amp;Iniciar reparación</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>Pro&amp;bar en un cliente…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>&amp;Hacer predeterminada</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>&amp;Cancel repair</source>
        <translation>Ca&amp;ncelar reparación</translation>
    </message>
    <message>
        <source>Progress of the repair</source>
        <translation>Progreso de la reparación</translation>
    </message>
    <message>
        <source>The image&apos;s own system installs them in a virtual PC, through this computer&apos;s network. Without this, the virtual PC has no network.</source>
        <translation>El propio sistema de la imagen los instala en un PC virtual, a través de la red de este equipo. Sin esto, el PC virtual no tiene red.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>The repair makes a new version; version %1 stays as it is, and clients go on booting it. What can be put right in files is put right there. Then the image&apos;s own system prepares its start for iSCSI, in a virtual PC: that takes some minutes.</source>
        <translation>La reparación crea una versión nueva; la versión %1 se queda como está, y los clientes siguen arrancándola. Lo que se puede corregir en archivos se corrige ahí. Después, el propio sistema de la imagen prepara su arranque por iSCSI, en un PC virtual: eso lleva unos minutos.</translation>
    </message>
    <message>
        <source>The repair runs. It goes on when this window is closed; the images page shows it then.</source>
        <translation>La reparación está en curso. Continúa cuando se cierra esta ventana; entonces la muestra la página de imágenes.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a repair&apos;s progress: &quot;Step 2 of 4&quot;</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Examine version %1</source>
        <translation>&amp;Examinar la versión %1</translation>
    </message>
    <message>
        <source>No client has this image.</source>
        <translation>Ningún cliente tiene esta imagen.</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>Ya es la versión predeterminada.</translation>
    </message>
    <message>
        <source>The repair was cancelled. Nothing was changed.</source>
        <translation>Se canceló la reparación. No se cambió nada.</translation>
    </message>
    <message>
        <source>Clients boot version %1 from their next start on.</source>
        <translation>Los clientes arrancan la versión %1 a partir de su próximo inicio.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomBanner</name>
    <message>
        <source>New boots wait for room</source>
        <translation>Los nuevos arranques esperan espacio</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Storage settings …</source>
        <translation>Ajustes de almacenamiento…</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomStrip</name>
    <message>
        <source>Room for disks in use</source>
        <translation>Espacio para discos en uso</translation>
    </message>
    <message>
        <source>St&amp;orage settings …</source>
        <translation>Ajus&amp;tes de almacenamiento…</translation>
    </message>
    <message>
        <source>How much room there is for disks is not known yet.</source>
        <translation>Aún no se sabe cuánto espacio hay para discos.</translation>
    </message>
    <message>
        <source>%1 in use, %2 kept in reserve</source>
        <translation>%1 en uso, %2 en reserva</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServerBridge</name>
    <message>
        <source>Not known: there is no connection to the services.</source>
        <translation>Desconocido: no hay conexión con los servicios.</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>No hay conexión con los servicios.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServiceLight</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>En marcha en %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallo: %1</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Desactivado en los ajustes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServicesBox</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>They run in this program and end with it.</source>
        <translation>Se ejecutan en este programa y terminan con él.</translation>
    </message>
    <message>
        <source>They run in %1 and go on without this window.</source>
        <translation>Se ejecutan en %1 y continúan sin esta ventana.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StateFilterBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>Mostrar %1: %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StorageDialog</name>
    <message>
        <source>Storage settings</source>
        <translation>Ajustes de almacenamiento</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Unit of the reserve</source>
        <translation>Unidad de la reserva</translation>
    </message>
    <message>
        <source>Only on demand</source>
        <translation>Solo a petición</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Check versions every</source>
        <translation>Verificar las versiones cada</translation>
    </message>
    <message>
        <source>Begin the check at</source>
        <translation>Comenzar la verificación a las</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí mismo</translation>
    </message>
    <message>
        <source> files</source>
        <translation> archivos</translation>
    </message>
    <message>
        <source>Flatten beyond</source>
        <translation>Consolidar si son más de</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;desde las</translation>
    </message>
    <message>
        <source>&amp;Reserve:</source>
        <translation>&amp;Reserva:</translation>
    </message>
    <message>
        <source>Check &amp;versions every:</source>
        <translation>&amp;Verificar las versiones cada:</translation>
    </message>
    <message>
        <source>F&amp;latten beyond:</source>
        <translation>&amp;Consolidar si son más de:</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Esto no es un tamaño. Ejemplo: 20.</translation>
    </message>
    <message>
        <source>Without a reserve, running PCs meet a full disk: they get write errors.</source>
        <translation>Sin una reserva, los PC en marcha se encuentran con un disco lleno: reciben errores de escritura.</translation>
    </message>
    <message>
        <source>With less free than this no boot begins that would write. Those that run have it to go on.</source>
        <translation>Con menos espacio libre que este no comienza ningún arranque que escribiría. Los que están en marcha disponen de él para continuar.</translation>
    </message>
    <message>
        <source>Each version&apos;s file is compared with its checksums when that was so long ago, at a quiet hour.</source>
        <translation>El archivo de cada versión se compara con sus sumas de verificación cuando ha pasado ese tiempo desde la última vez, a una hora tranquila.</translation>
    </message>
    <message>
        <source>Versions are compared with their checksums only when you ask for it.</source>
        <translation>Las versiones se comparan con sus sumas de verificación solo cuando usted lo pide.</translation>
    </message>
    <message>
        <source>A published version that lies over more files than this gets a file that stands alone: long chains read slower.</source>
        <translation>Una versión publicada que está sobre más archivos que estos recibe un archivo autónomo: las cadenas largas se leen más despacio.</translation>
    </message>
    <message>
        <source>Versions stay as they are published, until you flatten one yourself.</source>
        <translation>Las versiones se quedan como se publicaron, hasta que usted mismo consolide una.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TimelineModel</name>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Transcurso</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>netseat::ui::Tray</name>
    <message>
        <source>Services stopped</source>
        <translation>Servicios detenidos</translation>
    </message>
    <message>
        <source>Ready for clients</source>
        <translation>Listo para los clientes</translation>
    </message>
    <message>
        <source>Serving clients</source>
        <translation>Sirviendo a clientes</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting</source>
        <translation>
            <numerusform>%n arranca</numerusform>
            <numerusform>%n arrancan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con fallo</numerusform>
            <numerusform>%n con fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on</source>
        <translation>Ningún cliente está encendido</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>Mostrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Netseat: %1. %2</source>
        <translation>Netseat: %1. %2</translation>
    </message>
    <message>
        <source>&amp;Failed clients (%1) …</source>
        <translation>Clientes con &amp;fallo (%1)…</translation>
    </message>
    <message>
        <source>&amp;New machines (%1) …</source>
        <translation>Máquinas &amp;nuevas (%1)…</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TryDialog</name>
    <message>
        <source>Try version %1 of %2</source>
        <translation>Probar la versión %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>One client becomes a test seat: it boots this version from its next start on, whatever the default is. To end the test, choose “Default version” in its settings.</source>
        <translation>Un cliente se convierte en puesto de prueba: arranca esta versión a partir de su próximo inicio, sea cual sea la predeterminada. Para terminar la prueba, elija «Versión predeterminada» en sus ajustes.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>C&amp;liente:</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>Ningún cliente tiene esta imagen. Désela al cliente en el que quiera probarla.</translation>
    </message>
    <message>
        <source>It follows its group now. As a test seat it does not, until you let it follow again.</source>
        <translation>Ahora sigue a su grupo. Como puesto de prueba no lo hace, hasta que usted haga que lo siga de nuevo.</translation>
    </message>
    <message>
        <source>It has a disk of its own, over the version that this was made over. It must start fresh to boot another one.</source>
        <translation>Tiene un disco propio, sobre la versión sobre la que se creó. Debe partir de cero para arrancar otra.</translation>
    </message>
</context>
</TS>
