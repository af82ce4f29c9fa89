<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BootCodes</name>
    <message>
        <source>UEFI firmware (EDK II, PxeBcDxe)</source>
        <translation>Firmware UEFI (EDK II, PxeBcDxe)</translation>
    </message>
    <message>
        <source>PXE specification 2.1 and Intel&apos;s boot agent</source>
        <translation>Especificación PXE 2.1 y el agente de arranque de Intel</translation>
    </message>
    <message>
        <source>iPXE (errno.h, errfile.h)</source>
        <translation>iPXE (errno.h, errfile.h)</translation>
    </message>
    <message>
        <source>a part of iPXE that this table does not have</source>
        <translation>una parte de iPXE que no figura en esta tabla</translation>
    </message>
    <message>
        <source>Where it happened: %1.</source>
        <translation>Dónde ocurrió: %1.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the iPXE web site.</source>
        <translation>Mire en la cronología del cliente en qué etapa se detuvo, y consulte el sitio web de iPXE.</translation>
    </message>
    <message>
        <source>Netseat&apos;s own verdict on a boot</source>
        <translation>Dictamen propio de Netseat sobre un arranque</translation>
    </message>
    <message>
        <source>iPXE got no address</source>
        <translation>iPXE no obtuvo dirección</translation>
    </message>
    <message>
        <source>iPXE asked on this network card and no way of getting an address worked.</source>
        <translation>iPXE preguntó por esta tarjeta de red y no funcionó ninguna forma de obtener una dirección.</translation>
    </message>
    <message>
        <source>Look whether DHCP runs and the cable is in. If the firmware got an address before, try the loader &quot;snponly&quot; (UEFI) or &quot;undionly&quot; (BIOS): iPXE then uses the firmware&apos;s own driver.</source>
        <translation>Compruebe que DHCP está en marcha y que el cable está conectado. Si el firmware obtuvo antes una dirección, pruebe el cargador «snponly» (UEFI) o «undionly» (BIOS): iPXE usa entonces el controlador del propio firmware.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>iPXE sees no link on the network card.</source>
        <translation>iPXE no detecta enlace en la tarjeta de red.</translation>
    </message>
    <message>
        <source>Check cable and switch port. A port that takes long to come up needs &quot;edge port&quot; or &quot;PortFast&quot;.</source>
        <translation>Compruebe el cable y el puerto del switch. Un puerto que tarda en activarse necesita «edge port» o «PortFast».</translation>
    </message>
    <message>
        <source>No DHCP answer</source>
        <translation>Sin respuesta de DHCP</translation>
    </message>
    <message>
        <source>iPXE asked for an address and got no answer.</source>
        <translation>iPXE pidió una dirección y no obtuvo respuesta.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log: if Netseat answered, the answer is lost on its way; try another loader.</source>
        <translation>Mire el registro del cliente: si Netseat respondió, la respuesta se pierde por el camino; pruebe otro cargador.</translation>
    </message>
    <message>
        <source>iPXE was told nothing to boot</source>
        <translation>A iPXE no se le indicó nada que arrancar</translation>
    </message>
    <message>
        <source>iPXE has an address, but neither a script nor a disk: the answer came from another DHCP server, or the client has no image.</source>
        <translation>iPXE tiene una dirección, pero ni script ni disco: la respuesta vino de otro servidor DHCP, o el cliente no tiene imagen.</translation>
    </message>
    <message>
        <source>Give the client an image; look for another DHCP server on the Network page.</source>
        <translation>Asigne una imagen al cliente; busque otro servidor DHCP en la página Red.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>A connection (to the script&apos;s HTTP port or to the disk) was not answered at all.</source>
        <translation>Una conexión (al puerto HTTP del script o al disco) no obtuvo ninguna respuesta.</translation>
    </message>
    <message>
        <source>Let the ports of HTTP and iSCSI (TCP 80 and 3260) through the firewall of this computer.</source>
        <translation>Permita los puertos de HTTP e iSCSI (TCP 80 y 3260) en el cortafuegos de este equipo.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>El servidor rechazó la conexión</translation>
    </message>
    <message>
        <source>The computer is there, but nothing runs on that port, or it hung up.</source>
        <translation>El equipo está ahí, pero no hay nada en ese puerto, o cerró la conexión.</translation>
    </message>
    <message>
        <source>Look whether HTTP and iSCSI run (status bar).</source>
        <translation>Compruebe que HTTP e iSCSI están en marcha (barra de estado).</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>No hay camino hasta el servidor</translation>
    </message>
    <message>
        <source>The server&apos;s address is outside of the PC&apos;s network and no router was named.</source>
        <translation>La dirección del servidor está fuera de la red del PC y no se indicó ningún router.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; set the router on the Network page.</source>
        <translation>Compare las direcciones del PC y del servidor; indique el router en la página Red.</translation>
    </message>
    <message>
        <source>The network card has no address.</source>
        <translation>La tarjeta de red no tiene dirección.</translation>
    </message>
    <message>
        <source>Look whether DHCP runs.</source>
        <translation>Compruebe que DHCP está en marcha.</translation>
    </message>
    <message>
        <source>The server can&apos;t be found on the network</source>
        <translation>No se encuentra el servidor en la red</translation>
    </message>
    <message>
        <source>Nobody answers ARP for the server&apos;s address.</source>
        <translation>Nadie responde a ARP por la dirección del servidor.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look whether both are in the same VLAN.</source>
        <translation>Compare las direcciones del PC y del servidor; compruebe que ambos están en la misma VLAN.</translation>
    </message>
    <message>
        <source>TFTP does not answer</source>
        <translation>TFTP no responde</translation>
    </message>
    <message>
        <source>A file was asked for by TFTP in vain.</source>
        <translation>Se pidió un archivo por TFTP sin éxito.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer.</source>
        <translation>Permita el puerto UDP 69 en el cortafuegos de este equipo.</translation>
    </message>
    <message>
        <source>The file does not exist (TFTP)</source>
        <translation>El archivo no existe (TFTP)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the TFTP server does not have.</source>
        <translation>iPXE pidió un archivo que el servidor TFTP no tiene.</translation>
    </message>
    <message>
        <source>For &quot;autoexec.ipxe&quot; this is normal. For other names look at the client&apos;s log.</source>
        <translation>Con «autoexec.ipxe» es normal. Con otros nombres, mire el registro del cliente.</translation>
    </message>
    <message>
        <source>The file does not exist (HTTP 404)</source>
        <translation>El archivo no existe (HTTP 404)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the HTTP server does not have.</source>
        <translation>iPXE pidió un archivo que el servidor HTTP no tiene.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name, and at the paths of the boot entry.</source>
        <translation>Mire el nombre en el registro del cliente y las rutas de la entrada de arranque.</translation>
    </message>
    <message>
        <source>The HTTP server refuses (403)</source>
        <translation>El servidor HTTP lo deniega (403)</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the data folder&apos;s files.</source>
        <translation>Compruebe los permisos del archivo entre los archivos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The HTTP server wants a password (401)</source>
        <translation>El servidor HTTP pide una contraseña (401)</translation>
    </message>
    <message>
        <source>The file is on another server that asks who you are.</source>
        <translation>El archivo está en otro servidor que pide identificarse.</translation>
    </message>
    <message>
        <source>Write user and password into the boot entry&apos;s address.</source>
        <translation>Escriba el usuario y la contraseña en la dirección de la entrada de arranque.</translation>
    </message>
    <message>
        <source>The HTTP server refuses (4xx)</source>
        <translation>El servidor HTTP lo rechaza (4xx)</translation>
    </message>
    <message>
        <source>The request was not accepted.</source>
        <translation>No se aceptó la petición.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log.</source>
        <translation>Mire el registro del cliente.</translation>
    </message>
    <message>
        <source>The HTTP server failed (5xx)</source>
        <translation>El servidor HTTP falló (5xx)</translation>
    </message>
    <message>
        <source>The server had an error of its own.</source>
        <translation>El servidor tuvo un error propio.</translation>
    </message>
    <message>
        <source>Look at the log for what Netseat says of it.</source>
        <translation>Mire en el registro lo que Netseat dice al respecto.</translation>
    </message>
    <message>
        <source>The name does not exist (DNS)</source>
        <translation>El nombre no existe (DNS)</translation>
    </message>
    <message>
        <source>A name in an address could not be looked up.</source>
        <translation>No se pudo resolver un nombre de una dirección.</translation>
    </message>
    <message>
        <source>Check the address of the boot entry.</source>
        <translation>Compruebe la dirección de la entrada de arranque.</translation>
    </message>
    <message>
        <source>No DNS server</source>
        <translation>Sin servidor DNS</translation>
    </message>
    <message>
        <source>An address has a name in it, and nobody told the PC a DNS server.</source>
        <translation>Una dirección contiene un nombre, y nadie indicó al PC un servidor DNS.</translation>
    </message>
    <message>
        <source>Enter a DNS server on the Network page, or use a numeric address.</source>
        <translation>Introduzca un servidor DNS en la página Red, o use una dirección numérica.</translation>
    </message>
    <message>
        <source>The disk does not exist</source>
        <translation>El disco no existe</translation>
    </message>
    <message>
        <source>The server that was asked has no disk of that name.</source>
        <translation>El servidor consultado no tiene ningún disco con ese nombre.</translation>
    </message>
    <message>
        <source>Look whether the client still has an image, and whether its disk is served by another server.</source>
        <translation>Compruebe si el cliente todavía tiene una imagen y si su disco está alojado por otro servidor.</translation>
    </message>
    <message>
        <source>The disk wants a password</source>
        <translation>El disco pide una contraseña</translation>
    </message>
    <message>
        <source>User or secret are not what the server expects.</source>
        <translation>El usuario o el secreto no son los que espera el servidor.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s CHAP user and secret.</source>
        <translation>Compare el usuario y el secreto CHAP del cliente.</translation>
    </message>
    <message>
        <source>The disk is not for this PC</source>
        <translation>El disco no es para este PC</translation>
    </message>
    <message>
        <source>The server does not let this PC have the disk: somebody else uses it, or it is another client&apos;s.</source>
        <translation>El servidor no permite el disco a este PC: lo usa otro, o es de otro cliente.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the reason that Netseat gave.</source>
        <translation>Mire en el registro del cliente el motivo que dio Netseat.</translation>
    </message>
    <message>
        <source>The server proved itself under a wrong name</source>
        <translation>El servidor se identificó con un nombre equivocado</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s name is another one.</source>
        <translation>Ambas partes deben identificarse, y el nombre del servidor es otro.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP user.</source>
        <translation>Compare el usuario CHAP mutuo del cliente.</translation>
    </message>
    <message>
        <source>The server proved itself with a wrong secret</source>
        <translation>El servidor se identificó con un secreto equivocado</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s secret is another one.</source>
        <translation>Ambas partes deben identificarse, y el secreto del servidor es otro.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP secret.</source>
        <translation>Compare el secreto CHAP mutuo del cliente.</translation>
    </message>
    <message>
        <source>The disk is not ready</source>
        <translation>El disco no está listo</translation>
    </message>
    <message>
        <source>The server can&apos;t give the disk now: its image can&apos;t be opened, or there is no room.</source>
        <translation>El servidor no puede ofrecer el disco ahora: no se puede abrir su imagen, o no hay espacio.</translation>
    </message>
    <message>
        <source>The disk server has too much to do</source>
        <translation>El servidor de discos está sobrecargado</translation>
    </message>
    <message>
        <source>The server has no room for another connection.</source>
        <translation>El servidor no admite más conexiones.</translation>
    </message>
    <message>
        <source>Wait a minute and start it again.</source>
        <translation>Espere un minuto y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>The disk&apos;s address is malformed</source>
        <translation>La dirección del disco no es válida</translation>
    </message>
    <message>
        <source>The root path that DHCP gave is not complete.</source>
        <translation>La ruta raíz que dio DHCP no está completa.</translation>
    </message>
    <message>
        <source>If another DHCP server gives it (option 17), copy the line that Netseat shows for it.</source>
        <translation>Si la da otro servidor DHCP (opción 17), copie la línea que Netseat muestra para él.</translation>
    </message>
    <message>
        <source>The disk server hung up</source>
        <translation>El servidor de discos cerró la conexión</translation>
    </message>
    <message>
        <source>The connection to the disk was ended.</source>
        <translation>Se terminó la conexión con el disco.</translation>
    </message>
    <message>
        <source>Nothing to start on the disk (BIOS)</source>
        <translation>No hay nada que arrancar en el disco (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there and its first sector was run, but it came back: there is no system on it that a BIOS can start.</source>
        <translation>El disco está ahí y se ejecutó su primer sector, pero este devolvió el control: no contiene ningún sistema que un BIOS pueda arrancar.</translation>
    </message>
    <message>
        <source>The image may be for UEFI only. Set the PC to UEFI, or let the doctor look at the image.</source>
        <translation>Puede que la imagen sea solo para UEFI. Ponga el PC en modo UEFI, o revise la imagen con el diagnóstico.</translation>
    </message>
    <message>
        <source>The disk has no boot sector (BIOS)</source>
        <translation>El disco no tiene sector de arranque (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there, but it is empty or has no boot sector.</source>
        <translation>El disco está ahí, pero está vacío o no tiene sector de arranque.</translation>
    </message>
    <message>
        <source>Install a system on it, or let the doctor look at the image.</source>
        <translation>Instale un sistema en él, o revise la imagen con el diagnóstico.</translation>
    </message>
    <message>
        <source>The file is nothing that can be started</source>
        <translation>El archivo no es algo que se pueda arrancar</translation>
    </message>
    <message>
        <source>iPXE fetched a file and does not know its kind: mostly an error page, or a file for another firmware.</source>
        <translation>iPXE descargó un archivo y no reconoce su tipo: casi siempre es una página de error, o un archivo para otro firmware.</translation>
    </message>
    <message>
        <source>Look at the boot entry: BIOS and UEFI need different files.</source>
        <translation>Revise la entrada de arranque: BIOS y UEFI necesitan archivos distintos.</translation>
    </message>
    <message>
        <source>Secure Boot forbids the file</source>
        <translation>Secure Boot prohíbe el archivo</translation>
    </message>
    <message>
        <source>The firmware does not accept the file&apos;s signature.</source>
        <translation>El firmware no acepta la firma del archivo.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the firmware setup, or use signed boot programs.</source>
        <translation>Desactive Secure Boot en la configuración del firmware, o use programas de arranque firmados.</translation>
    </message>
    <message>
        <source>The firmware does not load the file</source>
        <translation>El firmware no carga el archivo</translation>
    </message>
    <message>
        <source>UEFI refused a program that iPXE gave it.</source>
        <translation>UEFI rechazó un programa que le entregó iPXE.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off for a try; look whether the file is for this kind of processor.</source>
        <translation>Desactive Secure Boot como prueba; compruebe si el archivo es para este tipo de procesador.</translation>
    </message>
    <message>
        <source>The program ended with an error</source>
        <translation>El programa terminó con un error</translation>
    </message>
    <message>
        <source>UEFI started the program, and it gave up.</source>
        <translation>UEFI inició el programa, y este se rindió.</translation>
    </message>
    <message>
        <source>Let the doctor look at the image.</source>
        <translation>Revise la imagen con el diagnóstico.</translation>
    </message>
    <message>
        <source>No device for the program</source>
        <translation>No hay dispositivo para el programa</translation>
    </message>
    <message>
        <source>iPXE could not hand its network card to a UEFI program.</source>
        <translation>iPXE no pudo entregar su tarjeta de red a un programa UEFI.</translation>
    </message>
    <message>
        <source>Use the loader &quot;snponly&quot;; update the firmware.</source>
        <translation>Use el cargador «snponly»; actualice el firmware.</translation>
    </message>
    <message>
        <source>The disk did not answer in time</source>
        <translation>El disco no respondió a tiempo</translation>
    </message>
    <message>
        <source>The disk was attached, and a read was not answered.</source>
        <translation>El disco se conectó, y una lectura quedó sin respuesta.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log. Some PCs need more retries: see the client&apos;s firmware options.</source>
        <translation>Mire el registro del cliente. Algunos PC necesitan más reintentos: consulte las opciones de firmware del cliente.</translation>
    </message>
    <message>
        <source>No boot program on the disk (UEFI)</source>
        <translation>No hay programa de arranque en el disco (UEFI)</translation>
    </message>
    <message>
        <source>The disk is there, but \EFI\BOOT\BOOTX64.EFI is not on it.</source>
        <translation>El disco está ahí, pero no contiene \EFI\BOOT\BOOTX64.EFI.</translation>
    </message>
    <message>
        <source>The image may be for BIOS only. Let the doctor look at the image.</source>
        <translation>Puede que la imagen sea solo para BIOS. Revise la imagen con el diagnóstico.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>La dirección ya está en uso</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>Device busy</source>
        <translation>Dispositivo ocupado</translation>
    </message>
    <message>
        <source>Cancelled, by a key or because nothing was left to do</source>
        <translation>Cancelado, por una tecla o porque no quedaba nada que hacer</translation>
    </message>
    <message>
        <source>Connection broken off</source>
        <translation>Conexión interrumpida</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by the other side</source>
        <translation>Conexión restablecida por la otra parte</translation>
    </message>
    <message>
        <source>No way to the other side</source>
        <translation>No hay camino hasta la otra parte</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Aún sin terminar</translation>
    </message>
    <message>
        <source>Malformed: iPXE could not make sense of it</source>
        <translation>Formato no válido: iPXE no pudo interpretarlo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>La red está caída</translation>
    </message>
    <message>
        <source>The network can&apos;t be reached</source>
        <translation>No se puede llegar a la red</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>No existe ese dispositivo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not something that can be started</source>
        <translation>No es algo que se pueda arrancar</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No compatible</translation>
    </message>
    <message>
        <source>Not possible with this device</source>
        <translation>No es posible con este dispositivo</translation>
    </message>
    <message>
        <source>No such device or name</source>
        <translation>No existe ese dispositivo o nombre</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The other side does not keep to the protocol</source>
        <translation>La otra parte no respeta el protocolo</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Fuera de rango</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The firmware reported an error of its own</source>
        <translation>El firmware comunicó un error propio</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the log lines there.</source>
        <translation>Mire en la cronología del cliente en qué etapa se detuvo y las líneas del registro de ese momento.</translation>
    </message>
    <message>
        <source>Try another loader for this client: &quot;snponly&quot; or &quot;undionly&quot; use the firmware&apos;s own network driver.</source>
        <translation>Pruebe otro cargador con este cliente: «snponly» o «undionly» usan el controlador de red del propio firmware.</translation>
    </message>
    <message>
        <source>Check the paths and arguments of the boot entry.</source>
        <translation>Compruebe las rutas y los argumentos de la entrada de arranque.</translation>
    </message>
    <message>
        <source>looking up a name</source>
        <translation>resolución de un nombre</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>el disco</translation>
    </message>
    <message>
        <source>starting from the disk (UEFI)</source>
        <translation>arranque desde el disco (UEFI)</translation>
    </message>
    <message>
        <source>starting from the disk</source>
        <translation>arranque desde el disco</translation>
    </message>
    <message>
        <source>starting from the disk (BIOS)</source>
        <translation>arranque desde el disco (BIOS)</translation>
    </message>
    <message>
        <source>the disk&apos;s boot sector (BIOS)</source>
        <translation>el sector de arranque del disco (BIOS)</translation>
    </message>
    <message>
        <source>reading from the disk</source>
        <translation>lectura del disco</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (UEFI)</source>
        <translation>el controlador de red del firmware (UEFI)</translation>
    </message>
    <message>
        <source>the driver for Intel network cards</source>
        <translation>el controlador de tarjetas de red Intel</translation>
    </message>
    <message>
        <source>the driver for Realtek network cards</source>
        <translation>el controlador de tarjetas de red Realtek</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (BIOS)</source>
        <translation>el controlador de red del firmware (BIOS)</translation>
    </message>
    <message>
        <source>the network (IPv4)</source>
        <translation>la red (IPv4)</translation>
    </message>
    <message>
        <source>the network (IPv6)</source>
        <translation>la red (IPv6)</translation>
    </message>
    <message>
        <source>the network card</source>
        <translation>la tarjeta de red</translation>
    </message>
    <message>
        <source>a connection (TCP)</source>
        <translation>una conexión (TCP)</translation>
    </message>
    <message>
        <source>fetching by HTTP</source>
        <translation>descarga por HTTP</translation>
    </message>
    <message>
        <source>attaching the disk</source>
        <translation>conexión del disco</translation>
    </message>
    <message>
        <source>asking for an address (DHCP)</source>
        <translation>petición de una dirección (DHCP)</translation>
    </message>
    <message>
        <source>looking up a name (DNS)</source>
        <translation>resolución de un nombre (DNS)</translation>
    </message>
    <message>
        <source>fetching by TFTP</source>
        <translation>descarga por TFTP</translation>
    </message>
    <message>
        <source>finding a neighbour (ARP)</source>
        <translation>búsqueda de un vecino (ARP)</translation>
    </message>
    <message>
        <source>a file that was fetched</source>
        <translation>un archivo descargado</translation>
    </message>
    <message>
        <source>the boot script</source>
        <translation>el script de arranque</translation>
    </message>
    <message>
        <source>a UEFI program</source>
        <translation>un programa UEFI</translation>
    </message>
    <message>
        <source>a Linux kernel</source>
        <translation>un núcleo de Linux</translation>
    </message>
    <message>
        <source>choosing what to boot</source>
        <translation>elección de lo que se arranca</translation>
    </message>
    <message>
        <source>the table that tells the system its disk</source>
        <translation>la tabla que indica al sistema su disco</translation>
    </message>
    <message>
        <source>an encrypted connection (TLS)</source>
        <translation>una conexión cifrada (TLS)</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>un certificado</translation>
    </message>
    <message>
        <source>setting up the network card</source>
        <translation>configuración de la tarjeta de red</translation>
    </message>
    <message>
        <source>a command of the script</source>
        <translation>una orden del script</translation>
    </message>
    <message>
        <source>Not enough memory below 640 KiB</source>
        <translation>Memoria insuficiente por debajo de 640 KiB</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program found no room in the lowest memory.</source>
        <translation>El programa de arranque de la tarjeta de red no encontró espacio en la memoria más baja.</translation>
    </message>
    <message>
        <source>Turn off other boot programs (RAID, a second network card) in the BIOS setup, or update the BIOS.</source>
        <translation>Desactive otros programas de arranque (RAID, una segunda tarjeta de red) en la configuración del BIOS, o actualice el BIOS.</translation>
    </message>
    <message>
        <source>The boot program does not fit the network card</source>
        <translation>El programa de arranque no corresponde a la tarjeta de red</translation>
    </message>
    <message>
        <source>The BIOS started a boot program that was made for another card.</source>
        <translation>El BIOS inició un programa de arranque hecho para otra tarjeta.</translation>
    </message>
    <message>
        <source>Update the BIOS or the card&apos;s boot program.</source>
        <translation>Actualice el BIOS o el programa de arranque de la tarjeta.</translation>
    </message>
    <message>
        <source>The network card can&apos;t be read</source>
        <translation>No se puede leer la tarjeta de red</translation>
    </message>
    <message>
        <source>The BIOS could not read the card&apos;s settings.</source>
        <translation>El BIOS no pudo leer los ajustes de la tarjeta.</translation>
    </message>
    <message>
        <source>Reseat or replace the card; update the BIOS.</source>
        <translation>Vuelva a insertar la tarjeta o cámbiela; actualice el BIOS.</translation>
    </message>
    <message>
        <source>The loader is larger than the room for it</source>
        <translation>El cargador es mayor que el espacio para él</translation>
    </message>
    <message>
        <source>UEFI: the file did not fit the memory that was set aside. BIOS: the card&apos;s own memory is damaged.</source>
        <translation>UEFI: el archivo no cupo en la memoria reservada. BIOS: la memoria propia de la tarjeta está dañada.</translation>
    </message>
    <message>
        <source>Choose another loader for this client; update the firmware.</source>
        <translation>Elija otro cargador para este cliente; actualice el firmware.</translation>
    </message>
    <message>
        <source>The BIOS does not support this boot program</source>
        <translation>El BIOS no admite este programa de arranque</translation>
    </message>
    <message>
        <source>The card&apos;s boot program needs memory that this BIOS does not give it.</source>
        <translation>El programa de arranque de la tarjeta necesita memoria que este BIOS no le da.</translation>
    </message>
    <message>
        <source>Update the BIOS.</source>
        <translation>Actualice el BIOS.</translation>
    </message>
    <message>
        <source>Network card error</source>
        <translation>Error de la tarjeta de red</translation>
    </message>
    <message>
        <source>The firmware could not use the network card, or refused the address it was given.</source>
        <translation>El firmware no pudo usar la tarjeta de red, o rechazó la dirección que recibió.</translation>
    </message>
    <message>
        <source>Look whether two DHCP servers answer (Network page), then reseat or replace the card.</source>
        <translation>Compruebe si responden dos servidores DHCP (página Red); después vuelva a insertar la tarjeta o cámbiela.</translation>
    </message>
    <message>
        <source>The firmware had no memory left for the download.</source>
        <translation>Al firmware no le quedaba memoria para la descarga.</translation>
    </message>
    <message>
        <source>Update the firmware; switch other network boot entries off.</source>
        <translation>Actualice el firmware; desactive otras entradas de arranque por red.</translation>
    </message>
    <message>
        <source>No answer to ARP</source>
        <translation>Sin respuesta a ARP</translation>
    </message>
    <message>
        <source>The PC could not find the server or the router on its network: it has an address of another network, or a switch stands in between.</source>
        <translation>El PC no encontró el servidor o el router en su red: tiene una dirección de otra red, o hay un switch en medio que lo impide.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look for a second DHCP server on the Network page.</source>
        <translation>Compare las direcciones del PC y del servidor; busque un segundo servidor DHCP en la página Red.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Sin conexión de red</translation>
    </message>
    <message>
        <source>The card sees no link.</source>
        <translation>La tarjeta no detecta enlace.</translation>
    </message>
    <message>
        <source>No usable offer came</source>
        <translation>No llegó ninguna oferta utilizable</translation>
    </message>
    <message>
        <source>Nobody answered, or all answers came without anything to boot: an address alone is not enough for UEFI.</source>
        <translation>Nadie respondió, o todas las respuestas llegaron sin nada que arrancar: una dirección sola no le basta a UEFI.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline. Nothing there: its packets do not arrive here (wrong network card, VLAN, firewall). Offers there: the firmware ignores them; let Netseat give out the addresses too.</source>
        <translation>Mire la cronología del cliente. Si no hay nada: sus paquetes no llegan aquí (tarjeta de red equivocada, VLAN, cortafuegos). Si hay ofertas: el firmware las ignora; haga que Netseat asigne también las direcciones.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>An offer came, but the question for the loader that followed (UDP port 4011 or 69) got no answer.</source>
        <translation>Llegó una oferta, pero la petición del cargador que siguió (puerto UDP 4011 o 69) quedó sin respuesta.</translation>
    </message>
    <message>
        <source>Let UDP ports 67, 69 and 4011 through the firewall of this computer.</source>
        <translation>Permita los puertos UDP 67, 69 y 4011 en el cortafuegos de este equipo.</translation>
    </message>
    <message>
        <source>The BIOS could not copy memory</source>
        <translation>El BIOS no pudo copiar memoria</translation>
    </message>
    <message>
        <source>A fault of the BIOS.</source>
        <translation>Un fallo del BIOS.</translation>
    </message>
    <message>
        <source>Network boot was cancelled</source>
        <translation>Se canceló el arranque por red</translation>
    </message>
    <message>
        <source>A key was pressed, or the server told the PC to go on with its own disk.</source>
        <translation>Se pulsó una tecla, o el servidor indicó al PC que continuara con su propio disco.</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard. Look whether the client&apos;s entry is &quot;own disk&quot;.</source>
        <translation>Vuelva a iniciarlo sin tocar el teclado. Compruebe si la entrada del cliente es «disco propio».</translation>
    </message>
    <message>
        <source>The server said: nobody there</source>
        <translation>El servidor dijo: aquí no hay nadie</translation>
    </message>
    <message>
        <source>The computer that was to send the loader answered that no service runs on that port.</source>
        <translation>El equipo que debía enviar el cargador respondió que no hay ningún servicio en ese puerto.</translation>
    </message>
    <message>
        <source>Start the services. If they run, the PC asks another computer: look for a second DHCP server.</source>
        <translation>Inicie los servicios. Si ya están en marcha, el PC pregunta a otro equipo: busque un segundo servidor DHCP.</translation>
    </message>
    <message>
        <source>The server refused the loader</source>
        <translation>El servidor rechazó el cargador</translation>
    </message>
    <message>
        <source>The TFTP server answered with an error: mostly the file does not exist.</source>
        <translation>El servidor TFTP respondió con un error: casi siempre, el archivo no existe.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name of the file; choose a loader that is there.</source>
        <translation>Mire el nombre del archivo en el registro del cliente; elija un cargador que exista.</translation>
    </message>
    <message>
        <source>The download stopped</source>
        <translation>La descarga se detuvo</translation>
    </message>
    <message>
        <source>The loader was begun and not received whole.</source>
        <translation>El cargador se empezó a recibir y no llegó entero.</translation>
    </message>
    <message>
        <source>Check cable and switch port; look at the client&apos;s log for the transfer.</source>
        <translation>Compruebe el cable y el puerto del switch; mire la transferencia en el registro del cliente.</translation>
    </message>
    <message>
        <source>The TFTP server can&apos;t be found</source>
        <translation>No se encuentra el servidor TFTP</translation>
    </message>
    <message>
        <source>The PC knows the server&apos;s address, but nobody on its network has it.</source>
        <translation>El PC conoce la dirección del servidor, pero nadie la tiene en su red.</translation>
    </message>
    <message>
        <source>The TFTP server does not answer</source>
        <translation>El servidor TFTP no responde</translation>
    </message>
    <message>
        <source>The PC asked for its loader and got no answer at all.</source>
        <translation>El PC pidió su cargador y no obtuvo ninguna respuesta.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer; look whether TFTP runs, and whether another DHCP server names another computer.</source>
        <translation>Permita el puerto UDP 69 en el cortafuegos de este equipo; compruebe si TFTP está en marcha y si otro servidor DHCP indica otro equipo.</translation>
    </message>
    <message>
        <source>An answer that is no TFTP</source>
        <translation>Una respuesta que no es TFTP</translation>
    </message>
    <message>
        <source>Something else answered on the port of TFTP.</source>
        <translation>Otra cosa respondió en el puerto de TFTP.</translation>
    </message>
    <message>
        <source>Look which computer answers: the client&apos;s log names ours.</source>
        <translation>Averigüe qué equipo responde: el registro del cliente indica el nuestro.</translation>
    </message>
    <message>
        <source>The transfer was cancelled</source>
        <translation>Se canceló la transferencia</translation>
    </message>
    <message>
        <source>A key was pressed.</source>
        <translation>Se pulsó una tecla.</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard.</source>
        <translation>Vuelva a iniciarlo sin tocar el teclado.</translation>
    </message>
    <message>
        <source>The loader began to arrive, then the next block did not come.</source>
        <translation>El cargador empezó a llegar, y después no llegó el siguiente bloque.</translation>
    </message>
    <message>
        <source>Check cable and switch port; a smaller packet size helps where a tunnel or VPN is in between.</source>
        <translation>Compruebe el cable y el puerto del switch; un tamaño de paquete menor ayuda si hay un túnel o una VPN en medio.</translation>
    </message>
    <message>
        <source>The TFTP server reported an error</source>
        <translation>El servidor TFTP comunicó un error</translation>
    </message>
    <message>
        <source>The answer was an error instead of the file.</source>
        <translation>La respuesta fue un error en lugar del archivo.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for what it asked for.</source>
        <translation>Mire en el registro del cliente qué pidió.</translation>
    </message>
    <message>
        <source>No connection to the TFTP server</source>
        <translation>Sin conexión con el servidor TFTP</translation>
    </message>
    <message>
        <source>The transfer could not be opened.</source>
        <translation>No se pudo abrir la transferencia.</translation>
    </message>
    <message>
        <source>Reading from the TFTP server failed</source>
        <translation>Falló la lectura del servidor TFTP</translation>
    </message>
    <message>
        <source>The transfer broke off.</source>
        <translation>La transferencia se interrumpió.</translation>
    </message>
    <message>
        <source>Check cable and switch port.</source>
        <translation>Compruebe el cable y el puerto del switch.</translation>
    </message>
    <message>
        <source>Too many TFTP packets</source>
        <translation>Demasiados paquetes TFTP</translation>
    </message>
    <message>
        <source>The file is longer than its size was said to be, or larger than the boot program can take.</source>
        <translation>El archivo es más largo de lo anunciado, o mayor de lo que admite el programa de arranque.</translation>
    </message>
    <message>
        <source>Choose another loader for this client.</source>
        <translation>Elija otro cargador para este cliente.</translation>
    </message>
    <message>
        <source>The loader does not exist</source>
        <translation>El cargador no existe</translation>
    </message>
    <message>
        <source>The TFTP server has no file of the name that the PC was told.</source>
        <translation>El servidor TFTP no tiene ningún archivo con el nombre que se indicó al PC.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name. If it is none of ours, another DHCP server names it.</source>
        <translation>Mire el nombre en el registro del cliente. Si no es uno de los nuestros, lo indica otro servidor DHCP.</translation>
    </message>
    <message>
        <source>The TFTP server refuses the loader</source>
        <translation>El servidor TFTP deniega el cargador</translation>
    </message>
    <message>
        <source>The file is there and may not be read.</source>
        <translation>El archivo está ahí y no se puede leer.</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the loader folder.</source>
        <translation>Compruebe los permisos del archivo en la carpeta de cargadores.</translation>
    </message>
    <message>
        <source>TFTP packets of a wrong size</source>
        <translation>Paquetes TFTP de tamaño incorrecto</translation>
    </message>
    <message>
        <source>The blocks that came are larger than the PC asked for.</source>
        <translation>Los bloques que llegaron son mayores de lo que pidió el PC.</translation>
    </message>
    <message>
        <source>Choose another loader; update the card&apos;s boot program.</source>
        <translation>Elija otro cargador; actualice el programa de arranque de la tarjeta.</translation>
    </message>
    <message>
        <source>Nobody offered an address</source>
        <translation>Nadie ofreció una dirección</translation>
    </message>
    <message>
        <source>The PC asked for an address and got no answer, neither from a DHCP server nor from Netseat.</source>
        <translation>El PC pidió una dirección y no obtuvo respuesta, ni de un servidor DHCP ni de Netseat.</translation>
    </message>
    <message>
        <source>Look whether the PC appears in the list at all. If not: cable, VLAN, wrong network card chosen on the Network page, or a firewall that blocks UDP port 67. A switch port may also come up too late.</source>
        <translation>Compruebe si el PC aparece en la lista. Si no: el cable, la VLAN, una tarjeta de red equivocada en la página Red, o un cortafuegos que bloquea el puerto UDP 67. También puede que un puerto del switch se active demasiado tarde.</translation>
    </message>
    <message>
        <source>Something to boot, but no address</source>
        <translation>Algo que arrancar, pero sin dirección</translation>
    </message>
    <message>
        <source>Netseat told what to boot, as a proxy, but no DHCP server gave an address.</source>
        <translation>Netseat, como proxy, indicó qué arrancar, pero ningún servidor DHCP dio una dirección.</translation>
    </message>
    <message>
        <source>Start the other DHCP server, or let Netseat give out addresses (Network page, full).</source>
        <translation>Inicie el otro servidor DHCP, o haga que Netseat asigne las direcciones (página Red, completo).</translation>
    </message>
    <message>
        <source>An address, but nothing to boot</source>
        <translation>Una dirección, pero nada que arrancar</translation>
    </message>
    <message>
        <source>A DHCP server answered without the name of a loader. Netseat&apos;s offer did not arrive or was not taken.</source>
        <translation>Un servidor DHCP respondió sin el nombre de un cargador. La oferta de Netseat no llegó o no se aceptó.</translation>
    </message>
    <message>
        <source>Register the PC. If it is: look for another DHCP server on the Network page, and use &quot;proxy&quot; beside it; or enter the lines for it that Netseat shows.</source>
        <translation>Registre el PC. Si ya lo está: busque otro servidor DHCP en la página Red y use «proxy» junto a él; o introduzca en él las líneas que Netseat muestra.</translation>
    </message>
    <message>
        <source>No answer on port 4011</source>
        <translation>Sin respuesta en el puerto 4011</translation>
    </message>
    <message>
        <source>The PC took the offer of a proxy and asked it for the loader in vain.</source>
        <translation>El PC aceptó la oferta de un proxy y le pidió el cargador sin éxito.</translation>
    </message>
    <message>
        <source>Let UDP port 4011 through the firewall of this computer.</source>
        <translation>Permita el puerto UDP 4011 en el cortafuegos de este equipo.</translation>
    </message>
    <message>
        <source>The boot program is at odds with the card</source>
        <translation>El programa de arranque no se entiende con la tarjeta</translation>
    </message>
    <message>
        <source>A call to the card&apos;s driver is not supported.</source>
        <translation>No se admite una llamada al controlador de la tarjeta.</translation>
    </message>
    <message>
        <source>Update the card&apos;s boot program.</source>
        <translation>Actualice el programa de arranque de la tarjeta.</translation>
    </message>
    <message>
        <source>No cable</source>
        <translation>Sin cable</translation>
    </message>
    <message>
        <source>Check cable and switch port. Some PCs try every card in turn: this may be another one than you mean.</source>
        <translation>Compruebe el cable y el puerto del switch. Algunos PC prueban todas las tarjetas por turno: puede que esta no sea la que usted piensa.</translation>
    </message>
    <message>
        <source>The network card can&apos;t be started</source>
        <translation>No se puede iniciar la tarjeta de red</translation>
    </message>
    <message>
        <source>The card did not start up.</source>
        <translation>La tarjeta no se inició.</translation>
    </message>
    <message>
        <source>Disconnect the PC from power for a minute; reseat or replace the card.</source>
        <translation>Desconecte el PC de la corriente durante un minuto; vuelva a insertar la tarjeta o cámbiela.</translation>
    </message>
    <message>
        <source>The network card&apos;s settings can&apos;t be read</source>
        <translation>No se pueden leer los ajustes de la tarjeta de red</translation>
    </message>
    <message>
        <source>The card&apos;s own memory is damaged.</source>
        <translation>La memoria propia de la tarjeta está dañada.</translation>
    </message>
    <message>
        <source>Replace the card.</source>
        <translation>Cambie la tarjeta.</translation>
    </message>
    <message>
        <source>The network card has no valid MAC address</source>
        <translation>La tarjeta de red no tiene una dirección MAC válida</translation>
    </message>
    <message>
        <source>No boot server answered</source>
        <translation>No respondió ningún servidor de arranque</translation>
    </message>
    <message>
        <source>The PC looked for a boot server by multicast and found none.</source>
        <translation>El PC buscó un servidor de arranque por multidifusión y no encontró ninguno.</translation>
    </message>
    <message>
        <source>Another DHCP server asks for that: remove its PXE options (43, 60).</source>
        <translation>Otro servidor DHCP lo pide: elimine sus opciones de PXE (43, 60).</translation>
    </message>
    <message>
        <source>The boot menu that was sent is damaged</source>
        <translation>El menú de arranque recibido está dañado</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that contradict one another.</source>
        <translation>Un servidor DHCP envía opciones de PXE que se contradicen.</translation>
    </message>
    <message>
        <source>Remove option 43 from the other DHCP server.</source>
        <translation>Elimine la opción 43 del otro servidor DHCP.</translation>
    </message>
    <message>
        <source>No address for looking up boot servers</source>
        <translation>Sin dirección para buscar servidores de arranque</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that are not complete.</source>
        <translation>Un servidor DHCP envía opciones de PXE incompletas.</translation>
    </message>
    <message>
        <source>No list of boot servers</source>
        <translation>Sin lista de servidores de arranque</translation>
    </message>
    <message>
        <source>Remove options 43 and 60 from the other DHCP server.</source>
        <translation>Elimine las opciones 43 y 60 del otro servidor DHCP.</translation>
    </message>
    <message>
        <source>No boot server found</source>
        <translation>No se encontró ningún servidor de arranque</translation>
    </message>
    <message>
        <source>A DHCP server says by option 60 that it is a boot server itself, and is none.</source>
        <translation>Un servidor DHCP dice con la opción 60 que él mismo es un servidor de arranque, y no lo es.</translation>
    </message>
    <message>
        <source>Remove option 60 (&quot;PXEClient&quot;) from the other DHCP server.</source>
        <translation>Elimine la opción 60 («PXEClient») del otro servidor DHCP.</translation>
    </message>
    <message>
        <source>The loader is too large</source>
        <translation>El cargador es demasiado grande</translation>
    </message>
    <message>
        <source>A file for UEFI was sent to a BIOS, or the lowest memory is nearly full.</source>
        <translation>Se envió a un BIOS un archivo para UEFI, o la memoria más baja está casi llena.</translation>
    </message>
    <message>
        <source>Set this client&apos;s loader to automatic. If another DHCP server names the file, let it tell BIOS and UEFI apart.</source>
        <translation>Ponga el cargador de este cliente en automático. Si el archivo lo indica otro servidor DHCP, haga que distinga entre BIOS y UEFI.</translation>
    </message>
    <message>
        <source>Unexpected network error</source>
        <translation>Error de red inesperado</translation>
    </message>
    <message>
        <source>The firmware has no better word. It is often shown when the answer of two servers contradict each other, or the loader was not accepted.</source>
        <translation>El firmware no tiene mejor palabra. Suele aparecer cuando las respuestas de dos servidores se contradicen, o cuando no se aceptó el cargador.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage that it reached; turn Secure Boot off for a try.</source>
        <translation>Mire en la cronología del cliente a qué etapa llegó; desactive Secure Boot como prueba.</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program was damaged in memory</source>
        <translation>El programa de arranque de la tarjeta de red se dañó en la memoria</translation>
    </message>
    <message>
        <source>Another boot program overwrote it.</source>
        <translation>Otro programa de arranque lo sobrescribió.</translation>
    </message>
    <message>
        <source>Turn off other boot programs in the BIOS setup.</source>
        <translation>Desactive otros programas de arranque en la configuración del BIOS.</translation>
    </message>
    <message>
        <source>The PC gives up booting from the network</source>
        <translation>El PC desiste de arrancar por red</translation>
    </message>
    <message>
        <source>This is only the last line: what went wrong stands above it.</source>
        <translation>Esta es solo la última línea: lo que falló está más arriba.</translation>
    </message>
    <message>
        <source>Look for a code above this line on the screen.</source>
        <translation>Busque un código por encima de esta línea en la pantalla.</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a PC whose boot failed, and the last step that it came to: &quot;pc-04 (Asks for the loader)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Boots in 5 minutes</source>
        <translation>Arranques en 5 minutos</translation>
    </message>
    <message>
        <source>Boots in a quarter of an hour</source>
        <translation>Arranques en un cuarto de hora</translation>
    </message>
    <message>
        <source>Boots per hour</source>
        <translation>Arranques por hora</translation>
    </message>
    <message>
        <source>Boots in 6 hours</source>
        <translation>Arranques en 6 horas</translation>
    </message>
    <message>
        <source>Traffic of the disks</source>
        <translation>Tráfico de los discos</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>How long boots took</source>
        <translation>Duración de los arranques</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>A boot</source>
        <translation>Un arranque</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
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
        <translation>%1 leídos, %2 escritos</translation>
    </message>
    <message>
        <source>%1 up, %2 booting</source>
        <extracomment>two numbers of clients</extracomment>
        <translation>%1 en marcha, %2 arrancando</translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n correcto</numerusform>
            <numerusform>%n correctos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
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
        <translation>%1 tardó %2</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <translation>Último: %1.</translation>
    </message>
    <message>
        <source>%1 Most at %2: %3.</source>
        <translation>%1 Máximo a las %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n arranque</numerusform>
            <numerusform>%n arranques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none failed.</source>
        <translation>%1, ninguno falló.</translation>
    </message>
    <message>
        <source>%1, of which %2 failed.</source>
        <translation>%1, de los cuales fallaron %2.</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Mediana: %1</translation>
    </message>
    <message>
        <source>Median %1, before that %2</source>
        <translation>Mediana: %1, antes %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Slowest: %2, %3 in %n boots.</source>
        <extracomment>what is known of all boots; then of the PC whose boots take longest</extracomment>
        <translation>
            <numerusform>%1. El más lento: %2, %3 en %n arranque.</numerusform>
            <numerusform>%1. El más lento: %2, %3 en %n arranques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this time yet. While the program runs, each minute adds a point.</source>
        <translation>Aún no se sabe nada de este tiempo. Mientras el programa funciona, cada minuto añade un punto.</translation>
    </message>
    <message>
        <source>No PC booted in this time. Turn on one that is set to start from the network.</source>
        <translation>Ningún PC arrancó en este tiempo. Encienda uno configurado para arrancar desde la red.</translation>
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
    <name>ClientList</name>
    <message>
        <source>The image %1 has no version %2.</source>
        <translation>La imagen %1 no tiene la versión %2.</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;.</source>
        <translation>No hay ninguna imagen «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address.</source>
        <translation>«%1» no es una dirección MAC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address.</source>
        <translation>«%1» no es una dirección IPv4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mode. There are: reset, keep, own, read-only.</source>
        <translation>«%1» no es un modo. Los hay: reset, keep, own, read-only.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a change of one field: &quot;Group: Room 12 → Library&quot;</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>follows its group</source>
        <translation>sigue a su grupo</translation>
    </message>
    <message>
        <source>no longer follows its group</source>
        <translation>ya no sigue a su grupo</translation>
    </message>
    <message>
        <source>A quoted field has no end.</source>
        <translation>Un campo entre comillas no tiene final.</translation>
    </message>
    <message>
        <source>This PC stands in the list twice.</source>
        <translation>Este PC está dos veces en la lista.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitido)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
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
    <name>EntryText</name>
    <message>
        <source>A system in memory</source>
        <translation>Un sistema en memoria</translation>
    </message>
    <message>
        <source>Another boot server</source>
        <translation>Otro servidor de arranque</translation>
    </message>
    <message>
        <source>The machine&apos;s own disk</source>
        <translation>El disco propio de la máquina</translation>
    </message>
    <message>
        <source>A kernel with its RAM disks: live systems, installers, tools.</source>
        <translation>Un núcleo con sus discos RAM: sistemas en vivo, instaladores, herramientas.</translation>
    </message>
    <message>
        <source>A boot program or script of another server, by its address.</source>
        <translation>Un programa o script de arranque de otro servidor, por su dirección.</translation>
    </message>
    <message>
        <source>What is installed on the disk in the machine.</source>
        <translation>Lo que está instalado en el disco de la máquina.</translation>
    </message>
    <message>
        <source>netboot.xyz: installers and tools from the internet; PCs need a router</source>
        <translation>netboot.xyz: instaladores y herramientas de internet; los PC necesitan un router</translation>
    </message>
    <message>
        <source>Memory test (package memtest86+ on this computer)</source>
        <translation>Prueba de memoria (paquete memtest86+ de este equipo)</translation>
    </message>
    <message>
        <source>Debian&apos;s installer from the internet; PCs need a router</source>
        <translation>Instalador de Debian desde internet; los PC necesitan un router</translation>
    </message>
    <message>
        <source>Debian live, from its CD-ROM image</source>
        <translation>Debian en vivo, desde su imagen de CD-ROM</translation>
    </message>
    <message>
        <source>Ubuntu live, from its CD-ROM image; PCs need 8 GiB of memory and more</source>
        <translation>Ubuntu en vivo, desde su imagen de CD-ROM; los PC necesitan 8 GiB de memoria o más</translation>
    </message>
    <message>
        <source>Fedora live, from its CD-ROM image, which is loaded whole</source>
        <translation>Fedora en vivo, desde su imagen de CD-ROM, que se carga entera</translation>
    </message>
    <message>
        <source>Installer of Fedora or Red Hat, from its CD-ROM image</source>
        <translation>Instalador de Fedora o Red Hat, desde su imagen de CD-ROM</translation>
    </message>
    <message>
        <source>address of this server</source>
        <translation>dirección de este servidor</translation>
    </message>
    <message>
        <source>its HTTP service: http://10.0.0.1</source>
        <translation>su servicio HTTP: http://10.0.0.1</translation>
    </message>
    <message>
        <source>address of its folder of files</source>
        <translation>dirección de su carpeta de archivos</translation>
    </message>
    <message>
        <source>address of the files of the CD-ROM image</source>
        <translation>dirección de los archivos de la imagen de CD-ROM</translation>
    </message>
    <message>
        <source>address of the whole CD-ROM image</source>
        <translation>dirección de la imagen de CD-ROM entera</translation>
    </message>
    <message>
        <source>name of the client</source>
        <translation>nombre del cliente</translation>
    </message>
    <message>
        <source>group of the client</source>
        <translation>grupo del cliente</translation>
    </message>
    <message>
        <source>MAC address of the client</source>
        <translation>dirección MAC del cliente</translation>
    </message>
    <message>
        <source>IP address of the client</source>
        <translation>dirección IP del cliente</translation>
    </message>
    <message>
        <source>an identity that is the client&apos;s alone</source>
        <translation>una identidad que solo tiene ese cliente</translation>
    </message>
    <message>
        <source>pcbios or efi</source>
        <translation>pcbios o efi</translation>
    </message>
    <message>
        <source>processor that iPXE was built for</source>
        <translation>procesador para el que se compiló iPXE</translation>
    </message>
    <message>
        <source>kpxe with BIOS, efi with UEFI</source>
        <translation>kpxe con BIOS, efi con UEFI</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 del %2</translation>
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
    <message>
        <source>Lost its disk while it ran, and has not come back</source>
        <translation>Perdió su disco mientras funcionaba, y no ha vuelto</translation>
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
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 d %2 h</translation>
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
    <message>
        <source>Undo brings their settings back, but no disk.</source>
        <translation>Deshacer recupera sus ajustes, pero ningún disco.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
            <numerusform>%n máquina nueva</numerusform>
            <numerusform>%n máquinas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has lost its disk</source>
        <translation>%1 ha perdido su disco</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have lost their disks</source>
        <translation>
            <numerusform>%n cliente ha perdido su disco</numerusform>
            <numerusform>%n clientes han perdido sus discos</numerusform>
        </translation>
    </message>
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
    <message>
        <source>The services can&apos;t be reached</source>
        <translation>No se puede acceder a los servicios</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message numerus="yes">
        <source>%n services have failed</source>
        <translation>
            <numerusform>%n servicio ha fallado</numerusform>
            <numerusform>%n servicios han fallado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended</source>
        <translation>
            <numerusform>%n tarea ha terminado</numerusform>
            <numerusform>%n tareas han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>A job has failed</source>
        <translation>Una tarea ha fallado</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>Una tarea se ha completado</translation>
    </message>
    <message>
        <source>No room: new boots wait</source>
        <translation>Sin espacio: los nuevos arranques esperan</translation>
    </message>
    <message>
        <source>Room for disks runs out</source>
        <translation>Se agota el espacio para los discos</translation>
    </message>
    <message>
        <source>Another DHCP server answers</source>
        <translation>Otro servidor DHCP responde</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Show network</source>
        <translation>Mostrar la red</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>Cable, link and address are there: PCs can boot through it.</source>
        <translation>Hay cable, enlace y dirección: los PC pueden arrancar por ella.</translation>
    </message>
    <message>
        <source>It works, but slowly: at less than 1 Gbit/s a few PCs at most start at a time. Look at the cable and the switch.</source>
        <translation>Funciona, pero despacio: con menos de 1 Gbit/s arrancan como mucho unos pocos PC a la vez. Revise el cable y el switch.</translation>
    </message>
    <message>
        <source>A virtual card: only virtual machines are on it, or what it is a bridge to.</source>
        <translation>Una tarjeta virtual: en ella solo hay máquinas virtuales, o aquello con lo que hace de puente.</translation>
    </message>
    <message>
        <source>No link: put the cable in, at both ends, and turn the switch on. This list follows.</source>
        <translation>Sin enlace: conecte el cable por ambos extremos y encienda el switch. Esta lista se actualiza sola.</translation>
    </message>
    <message>
        <source>It has no IPv4 address: give it a fixed one in the network settings of this computer, like 192.168.50.1/24. This list follows.</source>
        <translation>No tiene dirección IPv4: asígnele una fija en los ajustes de red de este equipo, como 192.168.50.1/24. Esta lista se actualiza sola.</translation>
    </message>
    <message>
        <source>Wi-Fi: the firmware of PCs can&apos;t boot over it. Use a card with a cable.</source>
        <translation>Wi-Fi: el firmware de los PC no puede arrancar por ella. Use una tarjeta con cable.</translation>
    </message>
    <message>
        <source>It leads to this computer only.</source>
        <translation>Solo lleva a este mismo equipo.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>PCs with BIOS and UEFI</source>
        <translation>los PC con BIOS y UEFI</translation>
    </message>
    <message>
        <source>PCs with BIOS</source>
        <translation>los PC con BIOS</translation>
    </message>
    <message>
        <source>PCs with UEFI</source>
        <translation>los PC con UEFI</translation>
    </message>
    <message>
        <source>some machines</source>
        <translation>algunas máquinas</translation>
    </message>
    <message>
        <source>tells %1 to boot from %2</source>
        <translation>indica a %1 que arranquen desde %2</translation>
    </message>
    <message>
        <source>tells %1 to boot %2</source>
        <translation>indica a %1 que arranquen %2</translation>
    </message>
    <message>
        <source>tells %1 to boot %2 from %3</source>
        <translation>indica a %1 que arranquen %2 desde %3</translation>
    </message>
    <message>
        <source>%1 gives out addresses and %2.</source>
        <translation>%1 asigna direcciones y %2.</translation>
    </message>
    <message>
        <source>%1 gives out addresses.</source>
        <translation>%1 asigna direcciones.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>No other DHCP server answers on %1.</source>
        <translation>Ningún otro servidor DHCP responde en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other DHCP servers answer on %1:</source>
        <translation>
            <numerusform>%n otro servidor DHCP responde en %1:</numerusform>
            <numerusform>%n otros servidores DHCP responden en %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gives out addresses here, so Netseat must.</source>
        <translation>Nadie más asigna direcciones aquí, así que debe hacerlo Netseat.</translation>
    </message>
    <message>
        <source>The addresses are given out already. Netseat adds only what PCs boot, and nothing changes for anybody else.</source>
        <translation>Las direcciones ya se asignan. Netseat solo añade lo que arrancan los PC, y no cambia nada para nadie más.</translation>
    </message>
    <message>
        <source>The addresses are given out already, by more than one: turn all but one off, or two machines get one address sooner or later.</source>
        <translation>Las direcciones ya se asignan, y por más de un servidor: apáguelos todos menos uno, o tarde o temprano dos máquinas recibirán la misma dirección.</translation>
    </message>
    <message>
        <source>Another server tells PCs what to boot, too: which answer they follow is chance. Take options 66 and 67 out there.</source>
        <translation>Otro servidor también indica a los PC qué arrancar: a cuál hacen caso es cuestión de suerte. Quite allí las opciones 66 y 67.</translation>
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
    <name>StopServicesText</name>
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
        <source>Stop services</source>
        <translation>Detener servicios</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>It ignores what it is offered.</source>
        <translation>Ignora lo que se le ofrece.</translation>
    </message>
    <message>
        <source>The PC asked for an address again and again. Netseat offered one each time, and the PC took none. Some firmware ignores the second answer where another DHCP server answers too.</source>
        <translation>El PC pidió una dirección una y otra vez. Netseat le ofreció una cada vez, y el PC no aceptó ninguna. Algunos firmware ignoran la segunda respuesta cuando también responde otro servidor DHCP.</translation>
    </message>
    <message>
        <source>Let Netseat give out the addresses (full), or enter the lines for the other DHCP server that the Network page shows.</source>
        <translation>Haga que Netseat asigne las direcciones (completo), o introduzca en el otro servidor DHCP las líneas que muestra la página Red.</translation>
    </message>
    <message>
        <source>There was no address left for it.</source>
        <translation>No quedaba ninguna dirección para él.</translation>
    </message>
    <message>
        <source>All addresses of the pool are taken.</source>
        <translation>Todas las direcciones del rango están ocupadas.</translation>
    </message>
    <message>
        <source>Enlarge the pool on the Network page, or give this client a fixed address.</source>
        <translation>Amplíe el rango en la página Red, o asigne a este cliente una dirección fija.</translation>
    </message>
    <message>
        <source>Its address is disputed.</source>
        <translation>Su dirección está en disputa.</translation>
    </message>
    <message>
        <source>The PC insists on an address that is not from here, or says that another computer uses the one it was given. Mostly a second DHCP server is on the network.</source>
        <translation>El PC insiste en una dirección que no es de aquí, o dice que otro equipo usa la que recibió. Casi siempre hay un segundo servidor DHCP en la red.</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page; use &quot;proxy&quot; beside one.</source>
        <translation>Busque otros servidores DHCP en la página Red; use «proxy» junto a uno.</translation>
    </message>
    <message>
        <source>It was told what to load and never asked for it.</source>
        <translation>Se le indicó qué cargar y nunca lo pidió.</translation>
    </message>
    <message>
        <source>Its request does not arrive: a firewall on this computer blocks TFTP, or the PC took the file name of another DHCP server.</source>
        <translation>Su petición no llega: un cortafuegos de este equipo bloquea TFTP, o el PC tomó el nombre de archivo de otro servidor DHCP.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall; look for other DHCP servers on the Network page.</source>
        <translation>Permita el puerto UDP 69 en el cortafuegos; busque otros servidores DHCP en la página Red.</translation>
    </message>
    <message>
        <source>The loader that it asks for does not exist.</source>
        <translation>El cargador que pide no existe.</translation>
    </message>
    <message>
        <source>The name may come from another DHCP server, or the boot programs are not installed.</source>
        <translation>Puede que el nombre venga de otro servidor DHCP, o que los programas de arranque no estén instalados.</translation>
    </message>
    <message>
        <source>Set the client&apos;s loader to automatic; install the package &quot;ipxe&quot;; remove options 66 and 67 from the other DHCP server.</source>
        <translation>Ponga el cargador del cliente en automático; instale el paquete «ipxe»; quite las opciones 66 y 67 del otro servidor DHCP.</translation>
    </message>
    <message>
        <source>A file did not arrive whole.</source>
        <translation>Un archivo no llegó entero.</translation>
    </message>
    <message>
        <source>The transfer began and the PC went silent: a bad cable or port, a tunnel that takes only small packets, or a firewall in between.</source>
        <translation>La transferencia empezó y el PC enmudeció: un cable o puerto defectuoso, un túnel que solo admite paquetes pequeños, o un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Check cable and switch port; let UDP port 69 through the firewall.</source>
        <translation>Compruebe el cable y el puerto del switch; permita el puerto UDP 69 en el cortafuegos.</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent: Secure Boot?</source>
        <translation>Descargó el cargador entero y después enmudeció: ¿Secure Boot?</translation>
    </message>
    <message>
        <source>UEFI starts no program with an unknown signature while Secure Boot is on. Often the screen says &quot;Security violation&quot;. Otherwise the loader does not get along with this network card.</source>
        <translation>UEFI no inicia ningún programa con una firma desconocida mientras Secure Boot está activado. A menudo la pantalla dice «Security violation». Si no es eso, el cargador no se entiende con esta tarjeta de red.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the PC&apos;s firmware setup. If it is off: try another loader.</source>
        <translation>Desactive Secure Boot en la configuración del firmware del PC. Si está desactivado: pruebe otro cargador.</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent.</source>
        <translation>Descargó el cargador entero y después enmudeció.</translation>
    </message>
    <message>
        <source>The loader does not get along with this PC&apos;s BIOS or network card.</source>
        <translation>El cargador no se entiende con el BIOS o la tarjeta de red de este PC.</translation>
    </message>
    <message>
        <source>Try another loader; update the BIOS. On some boards the IOMMU must be set to automatic.</source>
        <translation>Pruebe otro cargador; actualice el BIOS. En algunas placas hay que poner la IOMMU en automático.</translation>
    </message>
    <message>
        <source>It loads the loader again and again.</source>
        <translation>Carga el cargador una y otra vez.</translation>
    </message>
    <message>
        <source>iPXE is told to load iPXE: another DHCP server answers it with a file name of its own.</source>
        <translation>Se indica a iPXE que cargue iPXE: otro servidor DHCP le responde con un nombre de archivo propio.</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page, and remove options 66 and 67 there.</source>
        <translation>Busque otros servidores DHCP en la página Red, y quite allí las opciones 66 y 67.</translation>
    </message>
    <message>
        <source>iPXE runs, but does not fetch its script.</source>
        <translation>iPXE se ejecuta, pero no descarga su script.</translation>
    </message>
    <message>
        <source>Its network driver does not get along with this card, or a firewall on this computer blocks HTTP.</source>
        <translation>Su controlador de red no se entiende con esta tarjeta, o un cortafuegos de este equipo bloquea HTTP.</translation>
    </message>
    <message>
        <source>Try the loader &quot;snponly&quot; or &quot;undionly&quot;; let the port of HTTP through the firewall.</source>
        <translation>Pruebe el cargador «snponly» o «undionly»; permita el puerto de HTTP en el cortafuegos.</translation>
    </message>
    <message>
        <source>It knows its disk and does not get to it.</source>
        <translation>Conoce su disco y no llega a él.</translation>
    </message>
    <message>
        <source>The script was fetched, and no connection to the disk came: a firewall on this computer blocks it, or the PC&apos;s address does not fit the network.</source>
        <translation>Se descargó el script y no llegó ninguna conexión al disco: un cortafuegos de este equipo la bloquea, o la dirección del PC no encaja en la red.</translation>
    </message>
    <message>
        <source>Let TCP port 3260 through the firewall of this computer.</source>
        <translation>Permita el puerto TCP 3260 en el cortafuegos de este equipo.</translation>
    </message>
    <message>
        <source>Its disk was refused to it.</source>
        <translation>Se le denegó su disco.</translation>
    </message>
    <message>
        <source>User or secret are not what they should be, or the disk is not for this PC.</source>
        <translation>El usuario o el secreto no son los correctos, o el disco no es para este PC.</translation>
    </message>
    <message>
        <source>See the log line below for the reason; compare user and secret.</source>
        <translation>Mire el motivo en la línea del registro de abajo; compare el usuario y el secreto.</translation>
    </message>
    <message>
        <source>Its disk is in use.</source>
        <translation>Su disco está en uso.</translation>
    </message>
    <message>
        <source>Another computer has this disk: mostly two PCs with one MAC address, or a copy of the client.</source>
        <translation>Otro equipo tiene este disco: casi siempre dos PC con la misma dirección MAC, o una copia del cliente.</translation>
    </message>
    <message>
        <source>Switch the other one off, or disconnect it; clusters need the disk to be shared.</source>
        <translation>Apague el otro o desconéctelo; los clústeres necesitan que el disco sea compartido.</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be read.</source>
        <translation>No se puede leer su disco.</translation>
    </message>
    <message>
        <source>The image or the client&apos;s own disk can&apos;t be opened, is damaged, or the file system below failed.</source>
        <translation>La imagen o el disco propio del cliente no se puede abrir, está dañado, o falló el sistema de archivos en el que está.</translation>
    </message>
    <message>
        <source>See the log line below for the file; look at this computer&apos;s disk; go back to an earlier version.</source>
        <translation>Mire el archivo en la línea del registro de abajo; revise el disco de este equipo; vuelva a una versión anterior.</translation>
    </message>
    <message>
        <source>There was no room for its disk.</source>
        <translation>No había espacio para su disco.</translation>
    </message>
    <message>
        <source>What the PC writes needs room on this computer, and there is none, or the client&apos;s limit is reached.</source>
        <translation>Lo que escribe el PC necesita espacio en este equipo, y no lo hay, o se alcanzó el límite del cliente.</translation>
    </message>
    <message>
        <source>Make room: remove versions or disks that nobody needs; raise the limit.</source>
        <translation>Libere espacio: elimine versiones o discos que nadie necesite; aumente el límite.</translation>
    </message>
    <message>
        <source>The disk was attached, and nothing reads from it.</source>
        <translation>El disco se conectó, y nada lee de él.</translation>
    </message>
    <message>
        <source>iPXE has the disk, but the firmware does not take it over.</source>
        <translation>iPXE tiene el disco, pero el firmware no se hace cargo de él.</translation>
    </message>
    <message>
        <source>There is nothing on the disk that this PC can start.</source>
        <translation>En el disco no hay nada que este PC pueda arrancar.</translation>
    </message>
    <message>
        <source>A few sectors were read and the disk was let go: the image has no boot program for this kind of firmware (BIOS or UEFI), or is empty.</source>
        <translation>Se leyeron unos pocos sectores y se soltó el disco: la imagen no tiene programa de arranque para este tipo de firmware (BIOS o UEFI), o está vacía.</translation>
    </message>
    <message>
        <source>Set the PC to the kind of firmware that the image is for, or let the doctor look at the image.</source>
        <translation>Ponga el PC en el tipo de firmware para el que es la imagen, o revise la imagen con el diagnóstico.</translation>
    </message>
    <message>
        <source>The operating system does not find its disk.</source>
        <translation>El sistema operativo no encuentra su disco.</translation>
    </message>
    <message>
        <source>The boot loader was read from the disk, and the system never attached the disk itself: what it starts from (initramfs) has no iSCSI in it.</source>
        <translation>El cargador de arranque se leyó del disco, y el sistema nunca conectó el disco por sí mismo: aquello con lo que arranca (initramfs) no incluye iSCSI.</translation>
    </message>
    <message>
        <source>Let the doctor look at the image: it can put in what is missing.</source>
        <translation>Revise la imagen con el diagnóstico: puede añadir lo que falta.</translation>
    </message>
    <message>
        <source>It was up and lost its disk.</source>
        <translation>Estaba activo y perdió su disco.</translation>
    </message>
    <message>
        <source>The connection ended while the system ran: cable, switch, sleep, or this computer was busy or restarted.</source>
        <translation>La conexión se cortó mientras el sistema funcionaba: cable, switch, suspensión, o este equipo estaba ocupado o se reinició.</translation>
    </message>
    <message>
        <source>See the log lines below; start the PC again.</source>
        <translation>Mire las líneas del registro de abajo; vuelva a iniciar el PC.</translation>
    </message>
    <message>
        <source>Its boot entry could not be started.</source>
        <translation>No se pudo iniciar su entrada de arranque.</translation>
    </message>
    <message>
        <source>A file of the entry does not exist or is for another kind of firmware.</source>
        <translation>Un archivo de la entrada no existe o es para otro tipo de firmware.</translation>
    </message>
    <message>
        <source>See the log line below for the code; check the entry&apos;s paths.</source>
        <translation>Mire el código en la línea del registro de abajo; compruebe las rutas de la entrada.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>See the log line below.</source>
        <translation>Mire la línea del registro de abajo.</translation>
    </message>
    <message>
        <source>Type the code on its screen into Help &gt; What does this code mean?</source>
        <translation>Escriba el código de su pantalla en Ayuda &gt; ¿Qué significa este código?</translation>
    </message>
    <message>
        <source>&amp;Edit client …</source>
        <translation>&amp;Editar cliente…</translation>
    </message>
    <message>
        <source>Open the &amp;doctor …</source>
        <translation>Abrir el &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Show &amp;network page</source>
        <translation>Mostrar la página &amp;Red</translation>
    </message>
    <message>
        <source>Show &amp;images page</source>
        <translation>Mostrar la página &amp;Imágenes</translation>
    </message>
    <message>
        <source>It asked for an address and took none. Look at the log on the page Activity, and for another DHCP server.</source>
        <translation>Pidió una dirección y no aceptó ninguna. Mire el registro en la página Actividad y busque otro servidor DHCP.</translation>
    </message>
    <message>
        <source>It was told what to boot and did not fetch it. A firewall on this computer may block TFTP (UDP port 69), or another server answered first.</source>
        <translation>Se le indicó qué arrancar y no lo descargó. Puede que un cortafuegos de este equipo bloquee TFTP (puerto UDP 69), o que otro servidor respondiera antes.</translation>
    </message>
    <message>
        <source>It fetched the boot program and did not start it. Switch Secure Boot off in its firmware.</source>
        <translation>Descargó el programa de arranque y no lo inició. Desactive Secure Boot en su firmware.</translation>
    </message>
    <message>
        <source>The boot program runs and got no further. A firewall on this computer may block HTTP.</source>
        <translation>El programa de arranque se ejecuta y no pasó de ahí. Puede que un cortafuegos de este equipo bloquee HTTP.</translation>
    </message>
    <message>
        <source>It knows its disk and did not attach it. Look whether it has an image, and whether a firewall blocks port 3260.</source>
        <translation>Conoce su disco y no lo conectó. Compruebe si tiene una imagen y si un cortafuegos bloquea el puerto 3260.</translation>
    </message>
    <message>
        <source>The disk is attached and nothing was read: there may be nothing on it to start from.</source>
        <translation>El disco está conectado y no se leyó nada: puede que no contenga nada con que arrancar.</translation>
    </message>
    <message>
        <source>It started from the disk, but the system did not find the disk again. Let the doctor on the page Images look at the image.</source>
        <translation>Arrancó desde el disco, pero el sistema no volvió a encontrar el disco. Revise la imagen con el diagnóstico de la página Imágenes.</translation>
    </message>
    <message>
        <source>Turn %1 on, or start it again. What it does appears here.</source>
        <translation>Encienda %1, o vuelva a iniciarlo. Lo que haga aparecerá aquí.</translation>
    </message>
    <message>
        <source>%1 is up: its system had its disk after %2.</source>
        <translation>%1 está activo: su sistema tuvo el disco al cabo de %2.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 está activo.</translation>
    </message>
    <message>
        <source>%1 stopped after: %2.</source>
        <translation>%1 se detuvo después de: %2.</translation>
    </message>
    <message>
        <source>%1 is off again. Its last boot came as far as: %2.</source>
        <translation>%1 está apagado de nuevo. Su último arranque llegó hasta: %2.</translation>
    </message>
    <message>
        <source>%1 boots: %2.</source>
        <translation>%1 arranca: %2.</translation>
    </message>
    <message>
        <source>Keep the disk attached when booting fails (in the client&apos;s settings, under Firmware); try another loader; update the firmware.</source>
        <translation>Mantenga el disco conectado cuando falla el arranque (en los ajustes del cliente, en Firmware); pruebe otro cargador; actualice el firmware.</translation>
    </message>
    <message>
        <source>&amp;Keep the disk attached …</source>
        <translation>&amp;Mantener el disco conectado…</translation>
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
    <message>
        <source>&amp;Only this client</source>
        <translation>S&amp;olo este cliente</translation>
    </message>
    <message>
        <source>&amp;Show the client</source>
        <translation>&amp;Mostrar el cliente</translation>
    </message>
    <message>
        <source>Ol&amp;der lines</source>
        <translation>&amp;Líneas anteriores</translation>
    </message>
    <message>
        <source>Fetch older lines from the stored log; scrolling to the top does it too</source>
        <translation>Obtiene líneas anteriores del registro guardado; también al desplazarse hasta el principio</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Fetching older lines …</source>
        <translation>Obteniendo líneas anteriores…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 líneas</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>As soon as the services run and a PC is turned on, every step of its boot is listed here.</source>
        <translation>En cuanto los servicios estén en marcha y se encienda un PC, aquí aparecerá cada paso de su arranque.</translation>
    </message>
    <message>
        <source>No line fits the filters</source>
        <translation>Ninguna línea coincide con los filtros</translation>
    </message>
    <message>
        <source>There are lines, but none that you chose to see. Older ones may be in the stored log.</source>
        <translation>Hay líneas, pero ninguna de las que eligió ver. Puede que haya otras anteriores en el registro guardado.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.jsonl)</source>
        <translation>JSON, un evento por línea (*.jsonl)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Cha&amp;rts</source>
        <translation>Gráfic&amp;os</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressStep</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>Ran&amp;go:</translation>
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
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>Buscando quién más asigna direcciones allí…</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1 If there is a router that gives them, choose the first way.</source>
        <translation>No se pudo averiguar quién más asigna direcciones allí: %1 Si hay un router que las asigna, elija la primera opción.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Aún no se ha buscado.</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recomendado)</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Esto no es una dirección. Ejemplo: 192.168.1.20.</translation>
    </message>
    <message>
        <source>Another server gives out addresses here already. Two on one network disturb each other: turn that one off first.</source>
        <translation>Otro servidor ya asigna direcciones aquí. Dos en una misma red se estorban: apague antes el otro.</translation>
    </message>
    <message>
        <source>The services did not all start: %1</source>
        <translation>No se iniciaron todos los servicios: %1</translation>
    </message>
    <message>
        <source>Who gives out the addresses?</source>
        <translation>¿Quién asigna las direcciones?</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesModel</name>
    <message>
        <source>Reserved</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Reserved, in use</source>
        <translation>Reservada, en uso</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Nobody has registered this machine.</source>
        <translation>Nadie ha registrado esta máquina.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesPanel</name>
    <message>
        <source>&amp;Reserve this address</source>
        <translation>&amp;Reservar esta dirección</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Buscar direcciones</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>Aún no hay direcciones</translation>
    </message>
    <message>
        <source>Machines that get an address from Netseat are listed here, and the addresses that you give to clients.</source>
        <translation>Aquí aparecen las máquinas que reciben una dirección de Netseat, y las direcciones que usted asigna a los clientes.</translation>
    </message>
    <message>
        <source>Another server gives out the addresses. Here are those that you give to clients.</source>
        <translation>Las direcciones las asigna otro servidor. Aquí están las que usted asigna a los clientes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n addresses given out</source>
        <translation>
            <numerusform>%1 de %n dirección asignada</numerusform>
            <numerusform>%1 de %n direcciones asignadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pool:</source>
        <translation>Rango:</translation>
    </message>
    <message>
        <source>Pool of %1:</source>
        <translation>Rango de %1:</translation>
    </message>
    <message>
        <source>Almost full: new machines will get no address. Make the pool larger in the settings.</source>
        <translation>Casi lleno: las máquinas nuevas no recibirán dirección. Amplíe el rango en los ajustes.</translation>
    </message>
    <message>
        <source>The machine gets this address for good. One that nobody has registered becomes a client.</source>
        <translation>La máquina recibe esta dirección para siempre. Si nadie la ha registrado, se convierte en cliente.</translation>
    </message>
    <message>
        <source>This address is reserved already.</source>
        <translation>Esta dirección ya está reservada.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 conserva %2.</translation>
    </message>
    <message>
        <source>Registered as %1, which keeps %2.</source>
        <translation>Registrado como %1, que conserva %2.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n addresses</source>
        <translation>
            <numerusform>Conservar %n dirección</numerusform>
            <numerusform>Conservar %n direcciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootBar</name>
    <message>
        <source>Stages of the boot</source>
        <translation>Etapas del arranque</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootChart</name>
    <message>
        <source>Durations of the last boots</source>
        <translation>Duración de los últimos arranques</translation>
    </message>
    <message>
        <source>No boot is stored yet.</source>
        <translation>Aún no hay ningún arranque guardado.</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <extracomment>the longest bar of the chart stands for this duration</extracomment>
        <translation>el más largo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n arranque</numerusform>
            <numerusform>%n arranques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n de ellos falló</numerusform>
            <numerusform>%n de ellos fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them took less than %1</source>
        <translation>la mitad tardó menos de %1</translation>
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
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootStep</name>
    <message>
        <source>&amp;Wake it up</source>
        <translation>&amp;Encender</translation>
    </message>
    <message>
        <source>Boot timeline</source>
        <translation>Cronología del arranque</translation>
    </message>
    <message>
        <source>Sends a Wake-on-LAN packet. The PC must be set to listen for it.</source>
        <translation>Envía un paquete Wake-on-LAN. El PC debe estar configurado para atenderlo.</translation>
    </message>
    <message>
        <source>Its image is still being copied: it can start from it when that has ended.</source>
        <translation>Su imagen todavía se está copiando: podrá arrancar con ella cuando termine.</translation>
    </message>
    <message>
        <source>It has no image yet, so it will get an address and no disk.</source>
        <translation>Aún no tiene imagen, así que recibirá una dirección y ningún disco.</translation>
    </message>
    <message>
        <source>Watch it boot</source>
        <translation>Véalo arrancar</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Primer arranque</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
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
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Until the system</source>
        <translation>Hasta el sistema</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Activo durante</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>failed (%1): %2</source>
        <translation>falló (%1): %2</translation>
    </message>
    <message>
        <source>came up after %1</source>
        <translation>quedó activo al cabo de %1</translation>
    </message>
    <message>
        <source>is booting</source>
        <translation>está arrancando</translation>
    </message>
    <message>
        <source>went on without Netseat after: %1</source>
        <translation>continuó sin Netseat después de: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BulkDialog</name>
    <message>
        <source>(different)</source>
        <translation>(diferentes)</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n clients</source>
        <translation>
            <numerusform>Editar %n cliente</numerusform>
            <numerusform>Editar %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Image and disk e&amp;xactly as their group</source>
        <translation>Imagen y disco e&amp;xactamente como su grupo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with name and identity</source>
        <translation>Un CD pequeño adicional con no&amp;mbre e identidad</translation>
    </message>
    <message>
        <source>Show the &amp;boot menu first</source>
        <translation>Mos&amp;trar primero el menú de arranque</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Image and disk exactly as their group</source>
        <translation>Imagen y disco exactamente como su grupo</translation>
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
        <source>&amp;Group:</source>
        <translation>Gr&amp;upo:</translation>
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
        <source>Config disk:</source>
        <translation>Disco config.:</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>&amp;Arranca:</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>&amp;CD-ROM:</translation>
    </message>
    <message>
        <source>Boot loa&amp;der:</source>
        <translation>Cargador &amp;de arranque:</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>Indicad&amp;o por:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are changed, from their next boot on.</source>
        <translation>
            <numerusform>Se cambia %n cliente, a partir de su próximo arranque.</numerusform>
            <numerusform>Se cambian %n clientes, a partir de su próximo arranque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what they start are set in the group.</source>
        <translation>La imagen, la versión, los cambios, el límite, el disco de configuración y lo que arrancan se establecen en el grupo.</translation>
    </message>
    <message>
        <source>Some follow their group: what is set there stays as it is for them.</source>
        <translation>Algunos siguen a su grupo: lo que se establece allí no cambia para ellos.</translation>
    </message>
    <message>
        <source>What each of them may write; 0: no limit.</source>
        <translation>Lo que puede escribir cada uno; 0: sin límite.</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Esto no es un tamaño. Ejemplo: 20.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>A new label for them, to filter by. A group has settings that its clients share: make it one by Groups.</source>
        <translation>Una etiqueta nueva para ellos, por la que filtrar. Un grupo tiene ajustes que sus clientes comparten: conviértala en uno en «Grupos».</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardStep</name>
    <message>
        <source>Network cards</source>
        <translation>Tarjetas de red</translation>
    </message>
    <message>
        <source>This computer has no network card. Put one in; this list follows.</source>
        <translation>Este equipo no tiene tarjeta de red. Instale una; esta lista se actualiza sola.</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>Elija una tarjeta.</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>Buscando quién más asigna direcciones allí…</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1</source>
        <translation>No se pudo averiguar quién más asigna direcciones allí: %1</translation>
    </message>
    <message>
        <source>Which network card are your PCs connected to?</source>
        <translation>¿A qué tarjeta de red están conectados sus PC?</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Tarjeta de red</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardsModel</name>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
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
        <translation>Tarjeta de red</translation>
    </message>
    <message>
        <source>For PCs to boot</source>
        <translation>Para arrancar PC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ChartsView</name>
    <message>
        <source>Asking for what was going on …</source>
        <translation>Consultando lo ocurrido…</translation>
    </message>
    <message>
        <source>The charts of the last hours come in a moment.</source>
        <translation>Los gráficos de las últimas horas aparecerán enseguida.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Tiempo:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Boots of 7 days</source>
        <translation>Arranques de 7 días</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Save the charts&apos; values or their picture to a file</source>
        <translation>Guardar en un archivo los valores de los gráficos o su imagen</translation>
    </message>
    <message>
        <source>&amp;Traffic and clients as a table …</source>
        <translation>&amp;Tráfico y clientes como tabla…</translation>
    </message>
    <message>
        <source>&amp;Boots as a table …</source>
        <translation>&amp;Arranques como tabla…</translation>
    </message>
    <message>
        <source>&amp;Picture …</source>
        <translation>&amp;Imagen…</translation>
    </message>
    <message>
        <source>It answered in words that this program doesn&apos;t know.</source>
        <translation>Este programa no entiende su respuesta.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t tell what was going on: %1</source>
        <translation>El servidor no informa de lo ocurrido: %1</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nada que dibujar</translation>
    </message>
    <message>
        <source>It is asked again each minute.</source>
        <translation>Se le pregunta de nuevo cada minuto.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>While the services run, each minute adds a point: the traffic of the disks, and who is up. Each PC that boots adds how long it took.</source>
        <translation>Mientras los servicios funcionan, cada minuto añade un punto: el tráfico de los discos y quién está en marcha. Cada PC que arranca añade cuánto tardó.</translation>
    </message>
    <message>
        <source>Export charts</source>
        <translation>Exportar gráficos</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Charts saved to %1.</source>
        <translation>Gráficos guardados en %1.</translation>
    </message>
    <message>
        <source>The charts could not be saved to %1: %2</source>
        <translation>No se pudieron guardar los gráficos en %1: %2</translation>
    </message>
    <message>
        <source>Netseat, %1 to %2</source>
        <extracomment>heading of a picture of charts: from when to when</extracomment>
        <translation>Netseat, de %1 a %2</translation>
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
        <translation>Lo que este cliente recibiría ahora</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Re&amp;gistro</translation>
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
    <message>
        <source>&amp;Timeline</source>
        <translation>Crono&amp;logía</translation>
    </message>
    <message>
        <source>Dis&amp;k</source>
        <translation>&amp;Disco</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>What it would &amp;get now</source>
        <translation>&amp;Qué recibiría ahora</translation>
    </message>
    <message>
        <source>Show the details beside the list</source>
        <translation>Mostrar los detalles junto a la lista</translation>
    </message>
    <message>
        <source>Show the details below the list</source>
        <translation>Mostrar los detalles debajo de la lista</translation>
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
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>For installers, and for firmware that does not take the disk over by itself: whatever starts next finds it.</source>
        <translation>Para instaladores, y para firmware que no se hace cargo del disco por sí mismo: lo que arranca después lo encuentra.</translation>
    </message>
    <message>
        <source>Disk:</source>
        <translation>Disco:</translation>
    </message>
    <message>
        <source>As usual (10 times)</source>
        <translation>Lo habitual (10 veces)</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>Repeats a disk command</source>
        <translation>Repite comandos de disco</translation>
    </message>
    <message>
        <source>For Windows, which would send the traffic of its disk through the router, even within one network.</source>
        <translation>Para Windows, que enviaría el tráfico de su disco por el router, incluso dentro de una misma red.</translation>
    </message>
    <message>
        <source>For firmware that ignores such an offer. It asks a second time then, at port 4011.</source>
        <translation>Para firmware que ignora una oferta así. Entonces pregunta por segunda vez, en el puerto 4011.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>The program on the disk that UEFI firmware starts. Empty: the usual one.</source>
        <translation>El programa del disco que inicia el firmware UEFI. Vacío: el habitual.</translation>
    </message>
    <message>
        <source>More for networks that lose packets; it takes longer then until a lost disk is noticed.</source>
        <translation>Más para redes que pierden paquetes; entonces se tarda más en notar que se ha perdido un disco.</translation>
    </message>
    <message>
        <source>Known by its MAC address alone</source>
        <translation>Reconocido solo por su dirección MAC</translation>
    </message>
    <message>
        <source>What it sends as DHCP option 61, in hexadecimal: for a second network card, or a dock.</source>
        <translation>Lo que envía como opción 61 de DHCP, en hexadecimal: para una segunda tarjeta de red o una base de conexión.</translation>
    </message>
    <message>
        <source>Stays attached when booting from it fails</source>
        <translation>Se mantiene conectado si falla el arranque desde él</translation>
    </message>
    <message>
        <source>Give it no router</source>
        <translation>No indicar router</translation>
    </message>
    <message>
        <source>Offer without vendor options (43)</source>
        <translation>Ofrecer sin opciones del fabricante (43)</translation>
    </message>
    <message>
        <source>EFI program:</source>
        <translation>Programa EFI:</translation>
    </message>
    <message>
        <source>Repeats a disk command:</source>
        <translation>Repite comandos de disco:</translation>
    </message>
    <message>
        <source>Client identifier:</source>
        <translation>Identificador del cliente:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientLogModel</name>
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
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientStep</name>
    <message>
        <source>Or one that is regist&amp;ered:</source>
        <translation>O uno que ya está re&amp;gistrado:</translation>
    </message>
    <message>
        <source>New machines &amp;wait for being registered, and start by themselves then</source>
        <translation>Las máquinas nuevas &amp;esperan a ser registradas y después arrancan solas</translation>
    </message>
    <message>
        <source>Let it boot from the network: switch that on in its firmware and put it first in the boot order, or press the key for the boot menu (often F12). It appears here by itself.</source>
        <translation>Haga que arranque por red: actívelo en su firmware y póngalo el primero en el orden de arranque, o pulse la tecla del menú de arranque (a menudo F12). Aparecerá aquí por sí solo.</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>Máquinas nuevas</translation>
    </message>
    <message>
        <source>Waiting for the first PC</source>
        <translation>Esperando al primer PC</translation>
    </message>
    <message>
        <source>Nothing appears? Look at the cable and its light, whether the PC is on the network that you chose, whether its screen says “PXE” or “network boot”, and switch Secure Boot off.</source>
        <translation>¿No aparece nada? Revise el cable y su luz, si el PC está en la red que eligió, si su pantalla dice «PXE» o «network boot», y desactive Secure Boot.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Registered client</source>
        <translation>Cliente registrado</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;mbre:</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Turn on your first PC now</source>
        <translation>Encienda ahora su primer PC</translation>
    </message>
    <message>
        <source>First PC</source>
        <translation>Primer PC</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registrar %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>%1@v%2</source>
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
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;
----------
what a client&apos;s own disk takes up, and how fast it grows: &quot;1.2 GiB, +30 MiB/h&quot;</extracomment>
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
        <translation>Este cliente no tiene ahora disco propio.</translation>
    </message>
    <message>
        <source>Its changes take up %1.</source>
        <translation>Sus cambios ocupan %1.</translation>
    </message>
    <message>
        <source>Its limit is %1.</source>
        <translation>Su límite es %1.</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>Ahora mismo: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>It reads %1 and writes %2. The picture shows the last minute: read upwards, written downwards.</source>
        <translation>Lee %1 y escribe %2. El gráfico muestra el último minuto: la lectura hacia arriba, la escritura hacia abajo.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a network card&apos;s address and who made it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Disco propio</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Activo durante</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message>
        <source>&amp;Put into group</source>
        <translation>&amp;Poner en un grupo</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>Buscar clientes…</translation>
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
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
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
        <source>Wake a gr&amp;oup</source>
        <translation>Encender un g&amp;rupo</translation>
    </message>
    <message>
        <source>Name, MAC, maker, address, image, group, notes or state. Several words: all of them.</source>
        <translation>Nombre, MAC, fabricante, dirección, imagen, grupo, notas o estado. Varias palabras: todas ellas.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Edit %n clients …</source>
        <translation>
            <numerusform>&amp;Editar %n cliente…</numerusform>
            <numerusform>&amp;Editar %n clientes…</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many clients the search and the filters leave of all: &quot;12 of 300&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Wa&amp;ke</source>
        <translation>Ence&amp;nder</translation>
    </message>
    <message>
        <source>Switches PCs on over the network (Wake-on-LAN), where their firmware allows it</source>
        <translation>Enciende los PC por la red (Wake-on-LAN), si su firmware lo permite</translation>
    </message>
    <message>
        <source>Start &amp;maintenance on it</source>
        <translation>Iniciar man&amp;tenimiento en él</translation>
    </message>
    <message>
        <source>Its next boot changes a draft of its image, to be published afterwards</source>
        <translation>Su próximo arranque cambia un borrador de su imagen, que se publica después</translation>
    </message>
    <message>
        <source>Start &amp;fresh from the default version …</source>
        <translation>Partir de cero desde la &amp;versión predeterminada…</translation>
    </message>
    <message>
        <source>Keep &amp;its version</source>
        <translation>Con&amp;servar su versión</translation>
    </message>
    <message>
        <source>Copy MAC address</source>
        <translation>Copiar dirección MAC</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>Copiar dirección IP</translation>
    </message>
    <message>
        <source>Filter &amp;sidebar</source>
        <translation>Barra de &amp;filtros</translation>
    </message>
    <message>
        <source>Filter sidebar (F9)</source>
        <translation>Barra de filtros (F9)</translation>
    </message>
    <message>
        <source>Wa&amp;ke all of it</source>
        <translation>Encender &amp;todo el grupo</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>Abrir gru&amp;po…</translation>
    </message>
    <message>
        <source>&amp;Make it a group …</source>
        <translation>Con&amp;vertir en grupo…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>Registrar %n máquina</numerusform>
            <numerusform>Registrar %n máquinas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n clients</source>
        <translation>
            <numerusform>Eliminar %n cliente</numerusform>
            <numerusform>Eliminar %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients stay on their versions. Their settings (Which version) let them follow the default one again.</source>
        <translation>
            <numerusform>%n cliente se queda en su versión. Sus ajustes (Versión) le permiten volver a seguir la predeterminada.</numerusform>
            <numerusform>%n clientes se quedan en sus versiones. Sus ajustes (Versión) les permiten volver a seguir la predeterminada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being woken. It appears as booting when it asks for its address.</source>
        <translation>Se está encendiendo %1. Aparecerá como arrancando cuando pida su dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are being woken, one after the other.</source>
        <translation>
            <numerusform>Se está encendiendo %n cliente.</numerusform>
            <numerusform>Se están encendiendo %n clientes, uno tras otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next boot of %1 changes a draft of %2. Publish it on the page Images when you are done.</source>
        <translation>El próximo arranque de %1 cambia un borrador de %2. Publíquelo en la página Imágenes cuando termine.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message numerus="yes">
        <source>Take %n clients out of their group</source>
        <translation>
            <numerusform>Sacar %n cliente de su grupo</numerusform>
            <numerusform>Sacar %n clientes de su grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n clients into %1</source>
        <translation>
            <numerusform>Poner %n cliente en %1</numerusform>
            <numerusform>Poner %n clientes en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the machine %1</source>
        <translation>Olvidar la máquina %1</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n machines</source>
        <translation>
            <numerusform>Olvidar %n máquina</numerusform>
            <numerusform>Olvidar %n máquinas</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>Está funcionando desde este disco: apáguelo primero.</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>Descarta los cambios del cliente: parte de cero en su próximo arranque.</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>Continúa por sí solo en un momento.</translation>
    </message>
    <message>
        <source>Turn it on again: it boots at its next start.</source>
        <translation>Enciéndalo de nuevo: arranca en su próximo inicio.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsTable</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>Como al &amp;principio</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::CodeDialog</name>
    <message>
        <source>What does this code mean?</source>
        <translation>¿Qué significa este código?</translation>
    </message>
    <message>
        <source>Type the &amp;code that stands on the PC&apos;s screen:</source>
        <translation>Escriba el &amp;código que aparece en la pantalla del PC:</translation>
    </message>
    <message>
        <source>PXE-E53, ipxe.org/4c0a6092, ISCSI-03 …</source>
        <translation>PXE-E53, ipxe.org/4c0a6092, ISCSI-03…</translation>
    </message>
    <message>
        <source>Code on the PC&apos;s screen</source>
        <translation>Código en la pantalla del PC</translation>
    </message>
    <message>
        <source>Known codes</source>
        <translation>Códigos conocidos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Aún no ha escrito nada</translation>
    </message>
    <message>
        <source>No code is recognised in this</source>
        <translation>No se reconoce ningún código en este texto</translation>
    </message>
    <message>
        <source>BIOS and UEFI firmware show codes such as PXE-E53. iPXE shows an address: of https://ipxe.org/4c0a6092 the last eight characters are the code. Netseat&apos;s own verdicts have codes such as ISCSI-03.</source>
        <translation>El firmware BIOS y UEFI muestra códigos como PXE-E53. iPXE muestra una dirección: en https://ipxe.org/4c0a6092 los últimos ocho caracteres son el código. Los dictámenes propios de Netseat tienen códigos como ISCSI-03.</translation>
    </message>
    <message>
        <source>The client&apos;s timeline tells how far it came, whatever stands on its screen.</source>
        <translation>La cronología del cliente indica hasta dónde llegó, diga lo que diga su pantalla.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Defined by: %1</source>
        <translation>Definido por: %1</translation>
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
    <name>netseat::ui::DiskTab</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an image with its version, and the note on that</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>Restablecer &amp;disco…</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>Descarta los cambios del cliente: parte de cero en su próximo arranque.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Arranca desde</translation>
    </message>
    <message>
        <source>At its next boot</source>
        <translation>En su próximo arranque</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Disco propio</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>How much of its limit the client&apos;s own disk takes up</source>
        <translation>Qué parte de su límite ocupa el disco propio del cliente</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>Config disk</source>
        <translation>Disco config.</translation>
    </message>
    <message>
        <source>Starts instead</source>
        <translation>Arranca en su lugar</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Address of the disk</source>
        <translation>Dirección del disco</translation>
    </message>
    <message>
        <source>no image is chosen</source>
        <translation>no se ha elegido ninguna imagen</translation>
    </message>
    <message>
        <source>Maintenance: it writes to the draft of the next version</source>
        <translation>Mantenimiento: escribe en el borrador de la próxima versión</translation>
    </message>
    <message>
        <source>%1, as its group %2 says</source>
        <translation>%1, como indica su grupo %2</translation>
    </message>
    <message>
        <source>its name and identity, beside its disk</source>
        <translation>su nombre e identidad, junto a su disco</translation>
    </message>
    <message>
        <source>%1, grows by %2 an hour</source>
        <extracomment>how much a disk takes up, and by how much it grows</extracomment>
        <translation>%1, crece %2 por hora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Destino: %1</translation>
    </message>
    <message>
        <source>Served by: %1</source>
        <translation>Alojado por: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>Está funcionando desde este disco: apáguelo primero.</translation>
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
    <name>netseat::ui::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>No hay conexión con los servicios.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Undone: %1. The settings are back; the disks are not, and begin fresh.</source>
        <translation>Deshecho: %1. Los ajustes han vuelto; los discos no, y parten de cero.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done and is left out.</source>
        <translation>«%1» no se puede hacer y se omite.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesModel</name>
    <message>
        <source>In the menu</source>
        <translation>En el menú</translation>
    </message>
    <message>
        <source>Not in the menu</source>
        <translation>No en el menú</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Arranca</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Por sí mismos</translation>
    </message>
    <message>
        <source>Put %1 into the menu</source>
        <translation>Poner %1 en el menú</translation>
    </message>
    <message>
        <source>Take %1 out of the menu</source>
        <translation>Sacar %1 del menú</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesPanel</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Make a start medium …</source>
        <translation>Cr&amp;ear medio de arranque…</translation>
    </message>
    <message>
        <source>What PCs can start in place of their disk: from a menu, or by themselves. Both are chosen in the settings of a client or a group.</source>
        <translation>Lo que los PC pueden arrancar en lugar de su disco: desde un menú, o por sí mismos. Ambas cosas se eligen en los ajustes de un cliente o grupo.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No menu</source>
        <translation>Sin menú</translation>
    </message>
    <message>
        <source>The menu goes on after</source>
        <translation>El menú continúa tras</translation>
    </message>
    <message>
        <source>The menu &amp;goes on after:</source>
        <translation>El menú con&amp;tinúa tras:</translation>
    </message>
    <message>
        <source>Boot entries</source>
        <translation>Entradas de arranque</translation>
    </message>
    <message>
        <source>PCs start their disk, and nothing else</source>
        <translation>Los PC arrancan su disco, y nada más</translation>
    </message>
    <message>
        <source>Add what they can start beside it: a live system from its CD-ROM image, an installer, a memory test, another boot server.</source>
        <translation>Añada lo que pueden arrancar además de él: un sistema en vivo desde su imagen de CD-ROM, un instalador, una prueba de memoria, otro servidor de arranque.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>Something else …</source>
        <translation>Otra cosa…</translation>
    </message>
    <message>
        <source>This starts from a CD-ROM image: import its ISO file on the page Images first.</source>
        <translation>Esto arranca desde una imagen de CD-ROM: importe antes su archivo ISO en la página Imágenes.</translation>
    </message>
    <message>
        <source>%1 start “%2” by themselves: give them another one first.</source>
        <translation>%1 arrancan «%2» por sí mismos: asígneles antes otra.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>It is in no menu any more. Files and CD-ROM images stay.</source>
        <translation>Ya no está en ningún menú. Los archivos y las imágenes de CD-ROM se conservan.</translation>
    </message>
    <message>
        <source>&amp;Remove entry</source>
        <translation>&amp;Eliminar entrada</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Remove boot entry %1</source>
        <translation>Eliminar la entrada de arranque %1</translation>
    </message>
    <message>
        <source>Time of the boot menu</source>
        <translation>Tiempo del menú de arranque</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntryDialog</name>
    <message>
        <source>Add a boot entry</source>
        <translation>Añadir una entrada de arranque</translation>
    </message>
    <message>
        <source>Boot entry %1</source>
        <translation>Entrada de arranque %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Sho&amp;w it in the boot menu</source>
        <translation>&amp;Mostrarla en el menú de arranque</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Insertar una variable</translation>
    </message>
    <message>
        <source>Insert a variable. Typing “${” offers them too.</source>
        <translation>Insertar una variable. También se ofrecen al escribir «${».</translation>
    </message>
    <message>
        <source>One in a line, in the order in which they are loaded</source>
        <translation>Uno por línea, en el orden en que se cargan</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Arranca</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>&amp;Arranca:</translation>
    </message>
    <message>
        <source>&amp;CD-ROM image:</source>
        <translation>Imagen de &amp;CD-ROM:</translation>
    </message>
    <message>
        <source>&amp;Kernel:</source>
        <translation>Núc&amp;leo:</translation>
    </message>
    <message>
        <source>&amp;RAM disks:</source>
        <translation>Discos &amp;RAM:</translation>
    </message>
    <message>
        <source>Ar&amp;guments:</source>
        <translation>Arg&amp;umentos:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>None: the files are in the folder of files</source>
        <translation>Ninguna: los archivos están en la carpeta de archivos</translation>
    </message>
    <message>
        <source>A path in the CD-ROM image, or a whole address.</source>
        <translation>Una ruta en la imagen de CD-ROM, o una dirección completa.</translation>
    </message>
    <message>
        <source>A path below “files” in the data folder, or a whole address.</source>
        <translation>Una ruta dentro de «files» en la carpeta de datos, o una dirección completa.</translation>
    </message>
    <message>
        <source>${name} and the like are filled in for each client.</source>
        <translation>${name} y similares se rellenan para cada cliente.</translation>
    </message>
    <message>
        <source>Import an ISO file on the page Images to start from it.</source>
        <translation>Importe un archivo ISO en la página Imágenes para arrancar desde él.</translation>
    </message>
    <message>
        <source>Add boot entry %1</source>
        <translation>Añadir la entrada de arranque %1</translation>
    </message>
    <message>
        <source>Edit boot entry %1</source>
        <translation>Editar la entrada de arranque %1</translation>
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
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>No groups yet. Select clients in the table and put them into one.</source>
        <translation>Aún no hay grupos. Seleccione clientes en la tabla y póngalos en uno.</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Filter by group</source>
        <translation>Filtrar por grupo</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gr&amp;upo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>%1: only a label, without settings of its own</source>
        <translation>%1: solo una etiqueta, sin ajustes propios</translation>
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
    <message>
        <source>Make group %1</source>
        <translation>Crear el grupo %1</translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation>Editar el grupo %1</translation>
    </message>
    <message>
        <source>Rename group %1 to %2</source>
        <translation>Renombrar el grupo %1 como %2</translation>
    </message>
    <message>
        <source>Delete group %1</source>
        <translation>Eliminar el grupo %1</translation>
    </message>
    <message numerus="yes">
        <source>Let %n clients follow %1</source>
        <translation>
            <numerusform>Hacer que %n cliente siga a %1</numerusform>
            <numerusform>Hacer que %n clientes sigan a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::HelpWindow</name>
    <message>
        <source>Netseat help</source>
        <translation>Ayuda de Netseat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Search all pages …</source>
        <translation>Buscar en todas las páginas…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
</context>
<context>
    <name>netseat::ui::HistoryTab</name>
    <message>
        <source>Boots of this client</source>
        <translation>Arranques de este cliente</translation>
    </message>
    <message>
        <source>A double click shows the boot stage by stage.</source>
        <translation>Un doble clic muestra el arranque etapa por etapa.</translation>
    </message>
    <message>
        <source>This client has not booted since its log begins.</source>
        <translation>Este cliente no ha arrancado desde que comienza su registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n arranque</numerusform>
            <numerusform>%n arranques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con fallo</numerusform>
            <numerusform>%n con fallo</numerusform>
        </translation>
    </message>
    <message>
        <source>up for %1 in all</source>
        <translation>activo durante %1 en total</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImageStep</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>An ima&amp;ge that is here already</source>
        <translation>Una ima&amp;gen que ya está aquí</translation>
    </message>
    <message>
        <source>A &amp;disk image from a file</source>
        <translation>Una imagen de &amp;disco desde un archivo</translation>
    </message>
    <message>
        <source>A new s&amp;ystem, installed by the first PC</source>
        <translation>Un sistema nuevo, instalado por el &amp;primer PC</translation>
    </message>
    <message>
        <source>I&apos;ll choose that &amp;later</source>
        <translation>Lo elegiré más &amp;tarde</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <source>qcow2, raw, VMDK, VHD, VHDX or VDI</source>
        <translation>qcow2, raw, VMDK, VHD, VHDX o VDI</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Elegir una imagen de disco</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</source>
        <translation>Imágenes de disco (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Name of the disk</source>
        <translation>Nombre del disco</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>ISO file</source>
        <translation>Archivo ISO</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Choose an installer</source>
        <translation>Elija un instalador</translation>
    </message>
    <message>
        <source>CD-ROM images (*.iso)</source>
        <translation>Imágenes de CD-ROM (*.iso)</translation>
    </message>
    <message>
        <source>Empty disk:</source>
        <translation>Disco vacío:</translation>
    </message>
    <message>
        <source>Installer:</source>
        <translation>Instalador:</translation>
    </message>
    <message>
        <source>ISO file:</source>
        <translation>Archivo ISO:</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Desde un archivo</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Introduzca la ruta completa, a partir de «/».</translation>
    </message>
    <message>
        <source>It is copied; the setup goes on meanwhile. The system on it must be able to start over the network: the doctor on the page Images looks after that.</source>
        <translation>Se copia; mientras tanto, la configuración continúa. Su sistema debe poder arrancar por red: de eso se ocupa el diagnóstico de la página Imágenes.</translation>
    </message>
    <message>
        <source>It takes little room at first. The first PC starts from the installer&apos;s CD and installs onto it.</source>
        <translation>Al principio ocupa poco espacio. El primer PC arranca desde el CD del instalador e instala en él.</translation>
    </message>
    <message>
        <source>What shall your PCs boot?</source>
        <translation>¿Qué deben arrancar sus PC?</translation>
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
    <message numerus="yes">
        <source>%n until their next boot</source>
        <extracomment>how many clients booted a version last and are to boot another one next</extracomment>
        <translation>
            <numerusform>%n hasta su próximo arranque</numerusform>
            <numerusform>%n hasta su próximo arranque</numerusform>
        </translation>
    </message>
    <message>
        <source>Have it until their next boot: %1</source>
        <translation>La tienen hasta su próximo arranque: %1</translation>
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
    <name>netseat::ui::ListDialog</name>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>La &amp;primera línea da nombre a las columnas</translation>
    </message>
    <message>
        <source>Bring in a list of PCs</source>
        <translation>Importar una lista de PC</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Choose file …</source>
        <translation>E&amp;legir archivo…</translation>
    </message>
    <message>
        <source>A table with a line for each PC: its name, its MAC and what else is known (CSV).</source>
        <translation>Una tabla con una línea por PC: su nombre, su MAC y lo demás que se sepa (CSV).</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificación del archivo</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>What stands between the columns</source>
        <translation>Lo que separa las columnas</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Qué contiene cada columna</translation>
    </message>
    <message>
        <source>What the list would do</source>
        <translation>Lo que haría la lista</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Qué líneas se muestran</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed ones</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Refused ones</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>List of PCs</source>
        <translation>Lista de PC</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of PCs.</source>
        <translation>%1 es demasiado grande para ser una lista de PC.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; is</source>
        <translation>Qué es «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n cambia</numerusform>
            <numerusform>%n cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n se queda como está</numerusform>
            <numerusform>%n se quedan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n rechazado y omitido</numerusform>
            <numerusform>%n rechazados y omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you choose Import.</source>
        <translation>No se cambia nada hasta que elija Importar.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n PCs at a time.</source>
        <translation>
            <numerusform>Es más de %n PC a la vez.</numerusform>
            <numerusform>Son más de %n PC a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n PCs added</source>
        <translation>
            <numerusform>%n PC añadido</numerusform>
            <numerusform>%n PC añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCs changed</source>
        <translation>
            <numerusform>%n PC cambiado</numerusform>
            <numerusform>%n PC cambiados</numerusform>
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
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Changes, or why not</source>
        <translation>Cambios, o por qué no</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListPanel</name>
    <message>
        <source>&amp;Add …</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListTools</name>
    <message>
        <source>Bring in a &amp;list of PCs …</source>
        <translation>Importar una &amp;lista de PC…</translation>
    </message>
    <message>
        <source>&amp;Write a list of PCs …</source>
        <translation>&amp;Guardar una lista de PC…</translation>
    </message>
    <message>
        <source>Register all &amp;new machines …</source>
        <translation>Registrar todas las máquinas nuev&amp;as…</translation>
    </message>
    <message>
        <source>The selected clients, or all, as a table for a spreadsheet program (CSV)</source>
        <translation>Los clientes seleccionados, o todos, como tabla para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Write a list of PCs</source>
        <translation>Guardar una lista de PC</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients written to %1.</source>
        <translation>
            <numerusform>%n cliente escrito en %1.</numerusform>
            <numerusform>%n clientes escritos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogDetails</name>
    <message>
        <source>Details of the line</source>
        <translation>Detalles de la línea</translation>
    </message>
    <message>
        <source>Select a line to read all of it here.</source>
        <translation>Seleccione una línea para leerla entera aquí.</translation>
    </message>
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
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>only its lines</source>
        <translation>solo sus líneas</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
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
    <name>netseat::ui::LogTab</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Gravedad mínima</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Search log …</source>
        <translation>Buscar en el registro…</translation>
    </message>
    <message>
        <source>Search the log of this client</source>
        <translation>Buscar en el registro de este cliente</translation>
    </message>
    <message>
        <source>Scrolls to each new line.</source>
        <translation>Se desplaza a cada línea nueva.</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Copia las líneas seleccionadas, o todas las mostradas.</translation>
    </message>
    <message>
        <source>Copy log lines</source>
        <translation>Copiar líneas del registro</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>Registro de este cliente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Go to the newest line and follow</source>
        <translation>Ir a la línea más reciente y seguir</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n línea nueva</numerusform>
            <numerusform>%n líneas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::MachinesModel</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Maker of the card</source>
        <translation>Fabricante de la tarjeta</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
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
    <message>
        <source>&amp;Settings …</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Set &amp;up …</source>
        <translation>Config&amp;urar…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Ayuda de esta &amp;página</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>What does this &amp;code mean?</source>
        <translation>¿Qué significa este &amp;código?</translation>
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
    <message>
        <source>Ask the network before a new address is given out, whether somebody has it</source>
        <translation>Preguntar en la red si alguien la usa antes de asignar una dirección nueva</translation>
    </message>
    <message>
        <source>Watch for other DHCP servers while the services run</source>
        <translation>Vigilar si hay otros servidores DHCP mientras los servicios están en marcha</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
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
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>Otras redes</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>Menú de arranque</translation>
    </message>
    <message>
        <source>Boot programs</source>
        <translation>Programas de arranque</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Otros servidores</translation>
    </message>
    <message>
        <source>&amp;Boot menu</source>
        <translation>&amp;Menú de arranque</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkTab</name>
    <message>
        <source>Wa&amp;ke up</source>
        <translation>&amp;Encender</translation>
    </message>
    <message>
        <source>Sends it a Wake-on-LAN packet. Its firmware must be set to react to that.</source>
        <translation>Le envía un paquete Wake-on-LAN. Su firmware debe estar configurado para reaccionar a él.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Lent until</source>
        <translation>Concedida hasta</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se identifica como</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Moves now</source>
        <translation>Transfiere ahora</translation>
    </message>
    <message>
        <source>In this boot</source>
        <translation>En este arranque</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1, fija</translation>
    </message>
    <message>
        <source>%1, of the pool</source>
        <translation>%1, del rango</translation>
    </message>
    <message>
        <source>given by another DHCP server</source>
        <translation>asignada por otro servidor DHCP</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (terminada)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>lee %1, escribe %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fabricante</translation>
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
    <name>netseat::ui::NotesTab</name>
    <message>
        <source>Where it stands, what is special about it, whom to ask …</source>
        <translation>Dónde está, qué tiene de especial, a quién preguntar…</translation>
    </message>
    <message>
        <source>Notes on this client</source>
        <translation>Notas sobre este cliente</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Sin guardar: %1</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notas sobre %1</translation>
    </message>
    <message>
        <source>Not saved: somebody else has written “%1” meanwhile. What you type on replaces it.</source>
        <translation>Sin guardar: mientras tanto, otra persona ha escrito «%1». Lo que siga escribiendo lo reemplaza.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingDialog</name>
    <message>
        <source>Register all new machines</source>
        <translation>Registrar todas las máquinas nuevas</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Patrón de los nombres</translation>
    </message>
    <message>
        <source>Number of the first machine</source>
        <translation>Número de la primera máquina</translation>
    </message>
    <message>
        <source>in which they were switched on</source>
        <translation>en que se encendieron</translation>
    </message>
    <message>
        <source>of their MAC addresses</source>
        <translation>de sus direcciones MAC</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Primer número</translation>
    </message>
    <message>
        <source>In the &amp;order</source>
        <translation>En el &amp;orden</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Gr&amp;upo</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>New machines and their names</source>
        <translation>Máquinas nuevas y sus nombres</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>The group says which image its clients have.</source>
        <translation>El grupo indica qué imagen tienen sus clientes.</translation>
    </message>
    <message>
        <source>The # must stand together, at most six of them.</source>
        <translation>Los # deben ir juntos, seis como máximo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each # is a digit: &quot;pc-##&quot; gives pc-01, pc-02 … Names in use are skipped.</source>
        <translation>Cada # es una cifra: «pc-##» da pc-01, pc-02… Los nombres en uso se saltan.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Register %n machines</source>
        <translation>
            <numerusform>&amp;Registrar %n máquina</numerusform>
            <numerusform>&amp;Registrar %n máquinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>Registrar %n máquina</numerusform>
            <numerusform>Registrar %n máquinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>%n máquina registrada: %1.</numerusform>
            <numerusform>%n máquinas registradas, a partir de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingModel</name>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Máquina nueva</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Encendido</translation>
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
    <name>netseat::ui::RouterLinesBox</name>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>dnsmasq (OpenWrt, Pi-hole, libvirt)</source>
        <translation>dnsmasq (OpenWrt, Pi-hole, libvirt)</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Tipo de servidor</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>&amp;Kind of server:</source>
        <translation>&amp;Tipo de servidor:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RuleDialog</name>
    <message>
        <source>Which boot program</source>
        <translation>Qué programa de arranque</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Machines for which all of this is true are told to boot the program below. The first rule that fits counts; a boot program chosen for a client alone goes before all rules.</source>
        <translation>A las máquinas que cumplen todo esto se les indica que arranquen el programa de abajo. Cuenta la primera regla que coincide; un programa de arranque elegido solo para un cliente tiene prioridad sobre todas las reglas.</translation>
    </message>
    <message>
        <source>Choose a new machine …</source>
        <translation>Elija una máquina nueva…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>As that &amp;of:</source>
        <translation>Como la &amp;de:</translation>
    </message>
    <message>
        <source>&amp;MAC begins with:</source>
        <translation>La &amp;MAC empieza por:</translation>
    </message>
    <message>
        <source>Calls &amp;itself:</source>
        <translation>Se iden&amp;tifica como:</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>&amp;Firmware:</translation>
    </message>
    <message>
        <source>&amp;Boot program:</source>
        <translation>&amp;Programa de arranque:</translation>
    </message>
    <message>
        <source>How its vendor class (DHCP option 60) begins. Empty: any.</source>
        <translation>Cómo empieza su clase de fabricante (opción 60 de DHCP). Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>A file among the boot loaders of this system, or in your own folder of them.</source>
        <translation>Un archivo de los cargadores de arranque de este sistema, o de su propia carpeta de cargadores.</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>Editar la regla %1</translation>
    </message>
    <message>
        <source>Add a rule for boot programs</source>
        <translation>Añadir una regla para programas de arranque</translation>
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
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>MAC begins with</source>
        <translation>La MAC empieza por</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se identifica como</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Programa de arranque</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RulesPanel</name>
    <message>
        <source>Machines get the boot program that fits their firmware. Rules are for those that need another one; the first that fits counts.</source>
        <translation>Las máquinas reciben el programa de arranque adecuado a su firmware. Las reglas son para las que necesitan otro; cuenta la primera que coincide.</translation>
    </message>
    <message>
        <source>Rules for boot programs</source>
        <translation>Reglas para programas de arranque</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Every machine gets the usual boot program</source>
        <translation>Todas las máquinas reciben el programa de arranque habitual</translation>
    </message>
    <message>
        <source>Add a rule if machines of some kind don&apos;t come up with it: another network driver, a signed loader.</source>
        <translation>Añada una regla si las máquinas de algún tipo no arrancan con él: otro controlador de red, un cargador firmado.</translation>
    </message>
    <message>
        <source>&amp;Add a rule …</source>
        <translation>Añadir una re&amp;gla…</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Eliminar una regla</translation>
    </message>
    <message>
        <source>Machines that it fits get the boot program of the next rule that fits, or the usual one.</source>
        <translation>Las máquinas a las que se aplica reciben el programa de arranque de la siguiente regla que coincide, o el habitual.</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>&amp;Eliminar regla</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Eliminar la regla %1</translation>
    </message>
    <message>
        <source>Move rule %1</source>
        <translation>Mover la regla %1</translation>
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
    <name>netseat::ui::ServerProbe</name>
    <message>
        <source>The answer of the service could not be read. Look again.</source>
        <translation>No se pudo leer la respuesta del servicio. Busque de nuevo.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServersPanel</name>
    <message>
        <source>Look for other &amp;DHCP servers</source>
        <translation>Buscar otros servidores D&amp;HCP</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Buscar ahora</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Tarjeta de red</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Net&amp;work card:</source>
        <translation>Tar&amp;jeta de red:</translation>
    </message>
    <message>
        <source>Other DHCP servers</source>
        <translation>Otros servidores DHCP</translation>
    </message>
    <message>
        <source>Lines for another server</source>
        <translation>Líneas para otro servidor</translation>
    </message>
    <message>
        <source>Where another DHCP server stays and Netseat&apos;s DHCP is off, these lines in that server send PCs here.</source>
        <translation>Si se mantiene otro servidor DHCP y el DHCP de Netseat está desactivado, estas líneas en ese servidor envían los PC aquí.</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would …</source>
        <translation>Preguntando en %1 como lo harían los PC…</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would. This takes some seconds.</source>
        <translation>Preguntando en %1 como lo harían los PC. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Nobody has looked yet. Nothing is changed by it: no address is taken.</source>
        <translation>Aún no se ha buscado. Al hacerlo no cambia nada: no se ocupa ninguna dirección.</translation>
    </message>
    <message>
        <source>That is how it is set.</source>
        <translation>Así está configurado.</translation>
    </message>
    <message>
        <source>&amp;Use: %1</source>
        <translation>&amp;Usar: %1</translation>
    </message>
    <message>
        <source>Set: %1.</source>
        <translation>Configurado: %1.</translation>
    </message>
    <message>
        <source>While the services run, they look for other servers all the time. No alarm so far.</source>
        <translation>Mientras están en marcha, los servicios buscan continuamente otros servidores. Ninguna alarma hasta ahora.</translation>
    </message>
    <message>
        <source>The watch for other servers is switched off in the settings.</source>
        <translation>La vigilancia de otros servidores está desactivada en los ajustes.</translation>
    </message>
    <message>
        <source>Last alarm, %1: %2.</source>
        <translation>Última alarma, %1: %2.</translation>
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
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Clients that run stand still without their disks.</source>
        <translation>Los clientes en marcha se quedan parados sin sus discos.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsDialog</name>
    <message>
        <source>A &amp;new machine has appeared</source>
        <translation>Aparezca una máquina &amp;nueva</translation>
    </message>
    <message>
        <source>A PC does not &amp;boot</source>
        <translation>Un PC no &amp;arranque</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar al abrir la &amp;sesión</translation>
    </message>
    <message>
        <source>… with the icon in the &amp;tray only</source>
        <translation>… solo con el icono en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps the services running</source>
        <translation>Al cerrar la ventana, &amp;mantener los servicios en marcha</translation>
    </message>
    <message>
        <source>The language changes when Netseat is started again.</source>
        <translation>El idioma cambia cuando se vuelve a iniciar Netseat.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back. Without a tray, closing asks.</source>
        <translation>El icono de la bandeja vuelve a mostrar la ventana. Sin bandeja, se pregunta al cerrar.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now.</source>
        <translation>Este escritorio no muestra ninguna bandeja ahora.</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>&amp;Disks and log …</source>
        <translation>&amp;Discos y registro…</translation>
    </message>
    <message>
        <source>A PC loses its disk &amp;while it runs</source>
        <translation>Un PC &amp;pierda su disco en funcionamiento</translation>
    </message>
    <message>
        <source>&amp;Room for disks runs out</source>
        <translation>Se agote &amp;el espacio para los discos</translation>
    </message>
    <message>
        <source>&amp;Another DHCP server answers</source>
        <translation>&amp;Otro servidor DHCP responda</translation>
    </message>
    <message>
        <source>A ser&amp;vice fails</source>
        <translation>&amp;Falle un servicio</translation>
    </message>
    <message>
        <source>A long &amp;job is done</source>
        <translation>Se complete una &amp;tarea larga</translation>
    </message>
    <message numerus="yes">
        <source>Tell of %n &amp;ignored machines again</source>
        <translation>
            <numerusform>Avisar de nuevo de %n máquina &amp;ignorada</numerusform>
            <numerusform>Avisar de nuevo de %n máquinas &amp;ignoradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsPanel</name>
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
    <message>
        <source>Network settings</source>
        <translation>Ajustes de red</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Set up la&amp;ter</source>
        <translation>Configurar &amp;más tarde</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>C&amp;ontinuar sin ello</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupState</name>
    <message>
        <source>Copying %1: %2 %</source>
        <translation>Copiando %1: %2 %</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <translation>Copiando %1…</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2 Go back to choose another image.</source>
        <translation>No se pudo copiar %1: %2 Vuelva atrás para elegir otra imagen.</translation>
    </message>
    <message>
        <source>Give %1 its image</source>
        <translation>Asignar su imagen a %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StartMediumDialog</name>
    <message>
        <source>Make a start medium</source>
        <translation>Crear un medio de arranque</translation>
    </message>
    <message>
        <source>PCs whose network card can&apos;t start from the network start from this medium instead, and go on over the network. It holds no system and nothing of a client: one is enough for all PCs.</source>
        <translation>Los PC cuya tarjeta de red no puede arrancar por red arrancan desde este medio y continúan por la red. No contiene ningún sistema ni nada de ningún cliente: basta uno para todos los PC.</translation>
    </message>
    <message>
        <source>Image of a USB stick</source>
        <translation>Imagen de memoria USB</translation>
    </message>
    <message>
        <source>Image of a CD</source>
        <translation>Imagen de CD</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>With a file system on which the boot script can be edited.</source>
        <translation>Con un sistema de archivos en el que se puede editar el script de arranque.</translation>
    </message>
    <message>
        <source>To be burned, or given to a virtual machine. Written to a stick it starts from that, too.</source>
        <translation>Para grabarla, o para una máquina virtual. Escrita en una memoria USB, también arranca desde ella.</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Introduzca la ruta completa, a partir de «/».</translation>
    </message>
    <message>
        <source>A new file on the computer that runs the services, written by them.</source>
        <translation>Un archivo nuevo en el equipo que ejecuta los servicios, escrito por ellos.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>It is made. To put it onto a stick, where sdX is the stick and everything on it is lost:
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</source>
        <translation>Ya está creado. Para escribirlo en una memoria USB, donde sdX es la memoria y se pierde todo lo que contiene:
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</translation>
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
    <message>
        <source>Of any age</source>
        <translation>De cualquier antigüedad</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>Conservar los eventos durante</translation>
    </message>
    <message>
        <source>Events kept at most</source>
        <translation>Eventos conservados como máximo</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>como &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;Keep events for:</source>
        <translation>Conservar los &amp;eventos durante:</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, is forgotten. So many events take about %1.</source>
        <translation>Lo más antiguo, o lo que supera ese número, se olvida. Esa cantidad de eventos ocupa aproximadamente %1.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetDialog</name>
    <message>
        <source>Add a network</source>
        <translation>Añadir una red</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Red %1</translation>
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
        <source>Room 2</source>
        <translation>Sala 2</translation>
    </message>
    <message>
        <source>The card&apos;s first one in this network</source>
        <translation>La primera de la tarjeta en esta red</translation>
    </message>
    <message>
        <source>Relays (routers that forward DHCP)</source>
        <translation>Relés (routers que reenvían DHCP)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Rea&amp;ched through:</source>
        <translation>Se llega &amp;por:</translation>
    </message>
    <message>
        <source>Net&amp;work:</source>
        <translation>R&amp;ed:</translation>
    </message>
    <message>
        <source>&amp;This computer there:</source>
        <translation>Es&amp;te equipo allí:</translation>
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
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>&amp;Direcciones:</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>Ran&amp;go:</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>R&amp;outer:</translation>
    </message>
    <message>
        <source>DNS ser&amp;vers:</source>
        <translation>Ser&amp;vidores DNS:</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>Duración de &amp;la concesión:</translation>
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
        <source>Write the network as an address and how many bits name it: 10.1.0.0/24.</source>
        <translation>Escriba la red como dirección y número de bits que la identifican: 10.1.0.0/24.</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>Separe las direcciones con comas: 192.168.1.1, 9.9.9.9.</translation>
    </message>
    <message>
        <source>Set this computer as the target of DHCP on the router there (“ip helper-address”). It must be reachable from that network.</source>
        <translation>Indique este equipo como destino de DHCP en el router de allí («ip helper-address»). Debe ser accesible desde esa red.</translation>
    </message>
    <message>
        <source>Whatever comes in on this card is on this network.</source>
        <translation>Todo lo que entra por esta tarjeta está en esta red.</translation>
    </message>
    <message>
        <source>Add network %1</source>
        <translation>Añadir la red %1</translation>
    </message>
    <message>
        <source>Edit network %1</source>
        <translation>Editar la red %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetsModel</name>
    <message>
        <source>Relays</source>
        <translation>Relés</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Se llega por</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Rango</translation>
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
        <translation>Redes que se atienden además de la principal: en otra tarjeta de red de este equipo, o detrás de relés.</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>Otras redes</translation>
    </message>
    <message>
        <source>Only the main network is served</source>
        <translation>Solo se atiende la red principal</translation>
    </message>
    <message>
        <source>Add a network if PCs are at another network card of this computer, or behind a router that forwards DHCP.</source>
        <translation>Añada una red si hay PC en otra tarjeta de red de este equipo, o detrás de un router que reenvía DHCP.</translation>
    </message>
    <message>
        <source>&amp;Add a network …</source>
        <translation>Añadir una re&amp;d…</translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation>Eliminar la red %1</translation>
    </message>
    <message>
        <source>Machines there get nothing from Netseat any more. Those that run keep their address until it ends, and their disk.</source>
        <translation>Las máquinas de allí ya no reciben nada de Netseat. Las que están en marcha conservan su dirección hasta que termine, y su disco.</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>&amp;Eliminar red</translation>
    </message>
    <message>
        <source>Remove network %1</source>
        <translation>Eliminar la red %1</translation>
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
        <translation>Qué arranque se muestra</translation>
    </message>
    <message>
        <source>&amp;Boot of</source>
        <translation>Arran&amp;que de</translation>
    </message>
    <message>
        <source>Copies this boot as text, to be sent to somebody.</source>
        <translation>Copia este arranque como texto, para enviarlo a alguien.</translation>
    </message>
    <message>
        <source>Copy this boot as text</source>
        <translation>Copiar este arranque como texto</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>Arranque de este cliente, etapa por etapa</translation>
    </message>
    <message>
        <source>A click on a stage shows its log lines.</source>
        <translation>Un clic en una etapa muestra sus líneas del registro.</translation>
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
        <source>&amp;New machines (%1) …</source>
        <translation>Máquinas &amp;nuevas (%1)…</translation>
    </message>
    <message>
        <source>&amp;Wake a group</source>
        <translation>&amp;Encender un grupo</translation>
    </message>
    <message>
        <source>No notices for an &amp;hour</source>
        <translation>Sin avisos durante una &amp;hora</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>A&amp;justes…</translation>
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
<context>
    <name>netseat::ui::VerdictBar</name>
    <message>
        <source>Log lines that show it</source>
        <translation>Líneas del registro que lo muestran</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Por qué se detuvo</translation>
    </message>
    <message>
        <source>Explains this code, and those that stand on the PC&apos;s screen.</source>
        <translation>Explica este código y los que aparecen en la pantalla del PC.</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <extracomment>why a boot stopped, and what to do about it</extracomment>
        <translation>%1
Qué hacer: %2</translation>
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
        <translation>Detalles de la versión</translation>
    </message>
    <message>
        <source>Choose an image or a version above: here is who uses it and what is known of it.</source>
        <translation>Elija arriba una imagen o una versión: aquí está quién la usa y qué se sabe de ella.</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1, versión %2: %3</translation>
    </message>
    <message>
        <source>Default version:</source>
        <translation>Versión predeterminada:</translation>
    </message>
    <message>
        <source>Used by:</source>
        <translation>Usada por:</translation>
    </message>
    <message>
        <source>Size of the disk:</source>
        <translation>Tamaño del disco:</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Añadida:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Creada:</translation>
    </message>
    <message>
        <source>%1, over version %2</source>
        <translation>%1, sobre la versión %2</translation>
    </message>
    <message>
        <source>In maintenance on:</source>
        <translation>En mantenimiento en:</translation>
    </message>
    <message>
        <source>Boot it:</source>
        <translation>La arrancan:</translation>
    </message>
    <message>
        <source>Stay on it:</source>
        <translation>Se quedan en ella:</translation>
    </message>
    <message>
        <source>Have a disk over it:</source>
        <translation>Tienen un disco sobre ella:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Verificada:</translation>
    </message>
    <message>
        <source>Until their next boot:</source>
        <translation>Hasta su próximo arranque:</translation>
    </message>
</context>
</TS>
