<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>ChoiceText</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Disco próprio</translation>
    </message>
    <message>
        <source>Changes are thrown away: every boot starts fresh from the image.</source>
        <translation>As alterações são descartadas: cada inicialização começa do zero a partir da imagem.</translation>
    </message>
    <message>
        <source>Changes are kept from boot to boot.</source>
        <translation>As alterações são mantidas de uma inicialização para outra.</translation>
    </message>
    <message>
        <source>The client can&apos;t change anything: it gets the image itself, write-protected. Only for systems that run from a disk they can&apos;t write to.</source>
        <translation>O cliente não pode alterar nada: recebe a própria imagem, protegida contra gravação. Somente para sistemas que funcionam a partir de um disco no qual não podem gravar.</translation>
    </message>
    <message>
        <source>It gets a full copy of the image, which is its alone. Copying takes a while; it boots when that is done.</source>
        <translation>Ele recebe uma cópia completa da imagem, que é só dele. A cópia leva um tempo; ele inicializa quando ela termina.</translation>
    </message>
    <message>
        <source>One computer at a time</source>
        <translation>Um computador por vez</translation>
    </message>
    <message>
        <source>Several at once (cluster, multipath)</source>
        <translation>Vários ao mesmo tempo (cluster, múltiplos caminhos)</translation>
    </message>
    <message>
        <source>A new login ends the older session of this client; any other computer is refused.</source>
        <translation>Uma nova conexão encerra a sessão anterior deste cliente; qualquer outro computador é recusado.</translation>
    </message>
    <message>
        <source>Several computers and several paths of one may use the disk at the same time. A change counts from the next login on.</source>
        <translation>Vários computadores, e vários caminhos de um mesmo, podem usar o disco ao mesmo tempo. Uma alteração vale a partir da próxima conexão.</translation>
    </message>
    <message>
        <source>Automatic, by architecture</source>
        <translation>Automático, pela arquitetura</translation>
    </message>
    <message>
        <source>Boot script over HTTP</source>
        <translation>Script de inicialização por HTTP</translation>
    </message>
    <message>
        <source>Disk named by DHCP alone</source>
        <translation>Disco indicado somente por DHCP</translation>
    </message>
    <message>
        <source>CD-ROM (ISO)</source>
        <translation>CD-ROM (ISO)</translation>
    </message>
    <message>
        <source>Netseat gives out the addresses</source>
        <translation>O Netseat distribui os endereços</translation>
    </message>
    <message>
        <source>My router gives out the addresses</source>
        <translation>Meu roteador distribui os endereços</translation>
    </message>
    <message>
        <source>No DHCP from Netseat</source>
        <translation>Sem DHCP do Netseat</translation>
    </message>
    <message>
        <source>Full DHCP server. Only for a network in which no other DHCP server answers.</source>
        <translation>Servidor DHCP completo. Somente para uma rede em que nenhum outro servidor DHCP responda.</translation>
    </message>
    <message>
        <source>ProxyDHCP: Netseat adds only what is needed for booting. Nothing changes on the router.</source>
        <translation>ProxyDHCP: o Netseat só acrescenta o que é necessário para inicializar. Nada muda no roteador.</translation>
    </message>
    <message>
        <source>Another DHCP server must name the boot file itself.</source>
        <translation>Outro servidor DHCP precisa indicar ele mesmo o arquivo de inicialização.</translation>
    </message>
    <message>
        <source>Give an address, nothing to boot</source>
        <translation>Dar um endereço, nada para inicializar</translation>
    </message>
    <message>
        <source>Don&apos;t answer</source>
        <translation>Não responder</translation>
    </message>
    <message>
        <source>Show a waiting screen until registered</source>
        <translation>Mostrar uma tela de espera até o registro</translation>
    </message>
    <message>
        <source>They appear as new and go on to their own disk.</source>
        <translation>Aparecem como novas e continuam com o próprio disco.</translation>
    </message>
    <message>
        <source>They appear as new and get nothing from Netseat.</source>
        <translation>Aparecem como novas e não recebem nada do Netseat.</translation>
    </message>
    <message>
        <source>They appear as new and boot by themselves as soon as you register them.</source>
        <translation>Aparecem como novas e inicializam sozinhas assim que você as registrar.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
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
        <translation>Erro</translation>
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
        <translation>Parado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Switched on: asks for an address</source>
        <translation>Ligado: pede um endereço</translation>
    </message>
    <message>
        <source>Address offered</source>
        <translation>Endereço oferecido</translation>
    </message>
    <message>
        <source>Boot loader fetched</source>
        <translation>Carregador obtido</translation>
    </message>
    <message>
        <source>iPXE runs</source>
        <translation>iPXE em execução</translation>
    </message>
    <message>
        <source>Told which disk to boot</source>
        <translation>Sabe de qual disco inicializar</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>O iPXE conectou o disco</translation>
    </message>
    <message>
        <source>First read from the disk</source>
        <translation>Primeira leitura do disco</translation>
    </message>
    <message>
        <source>Operating system attached the disk</source>
        <translation>O sistema operacional conectou o disco</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Carga</translation>
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
        <translation>Leitura</translation>
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
        <translation>Versão padrão (agora %1)</translation>
    </message>
    <message>
        <source>Default version</source>
        <translation>Versão padrão</translation>
    </message>
    <message>
        <source>Always version %1</source>
        <translation>Sempre a versão %1</translation>
    </message>
    <message>
        <source>Always version %1: %2</source>
        <translation>Sempre a versão %1: %2</translation>
    </message>
    <message>
        <source>Its disk</source>
        <translation>O disco dele</translation>
    </message>
    <message>
        <source>It stays on this version whatever becomes the default: a test seat.</source>
        <translation>Ele fica nesta versão, qualquer que seja a padrão: um posto de teste.</translation>
    </message>
    <message>
        <source>Its own disk stays over the version that it was made over, until it starts fresh.</source>
        <translation>O disco próprio dele fica sobre a versão sobre a qual foi criado, até começar do zero.</translation>
    </message>
    <message>
        <source>It gets each new version as soon as that is the default.</source>
        <translation>Ele recebe cada nova versão assim que ela se torna a padrão.</translation>
    </message>
    <message>
        <source>It writes nothing, so there is nothing to limit.</source>
        <translation>Ele não grava nada, portanto não há nada a limitar.</translation>
    </message>
    <message>
        <source>Its full copy may take up no more than this, from its next boot on.</source>
        <translation>A cópia completa dele não pode ocupar mais do que isto, a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>What it writes may take up no more than this, from its next boot on.</source>
        <translation>O que ele grava não pode ocupar mais do que isto, a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>So that clones of one image know who they are: cloud-init (NoCloud) reads it by itself, a script of yours can.</source>
        <translation>Para que os clones de uma mesma imagem saibam quem são: o cloud-init (NoCloud) lê isso sozinho, e um script seu também pode ler.</translation>
    </message>
    <message>
        <source>The menu goes on with this by itself after %1 s, from the next boot on.</source>
        <translation>O menu segue sozinho com isto depois de %1 s, a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>In place of its disk, which stays as it is; from its next boot on.</source>
        <translation>No lugar do disco dele, que fica como está; a partir da próxima inicialização.</translation>
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
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>Last shutdown</source>
        <translation>Último desligamento</translation>
    </message>
    <message>
        <source>Network drivers</source>
        <translation>Drivers de rede</translation>
    </message>
    <message>
        <source>Boot loader for UEFI</source>
        <translation>Carregador de inicialização para UEFI</translation>
    </message>
    <message>
        <source>Names of file systems</source>
        <translation>Nomes dos sistemas de arquivos</translation>
    </message>
    <message>
        <source>iSCSI at start (initramfs)</source>
        <translation>iSCSI na inicialização (initramfs)</translation>
    </message>
    <message>
        <source>iSCSI programs</source>
        <translation>Programas de iSCSI</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>Identificador da máquina</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Configurações de rede</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabela de partições</translation>
    </message>
    <message>
        <source>Name of the root file system</source>
        <translation>Nome do sistema de arquivos raiz</translation>
    </message>
    <message>
        <source>ssh host keys</source>
        <translation>Chaves de host do ssh</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Área de troca</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operacional</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: clients will not boot from it, or not live on it.</source>
        <translation>
            <numerusform>%n problema: os clientes não vão inicializar a partir dela, ou não vão se manter em execução.</numerusform>
            <numerusform>%n problemas: os clientes não vão inicializar a partir dela, ou não vão se manter em execução.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It boots. %n pieces of advice for later.</source>
        <translation>
            <numerusform>Ela inicializa. %n recomendação para mais tarde.</numerusform>
            <numerusform>Ela inicializa. %n recomendações para mais tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be told. Try it on one client.</source>
        <translation>Nenhum problema foi encontrado, mas nem tudo pôde ser determinado. Experimente-a em um cliente.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Está tudo em ordem.</translation>
    </message>
    <message>
        <source>No operating system was found</source>
        <translation>Nenhum sistema operacional foi encontrado</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>kernel %1</translation>
    </message>
    <message>
        <source>for PCs with BIOS and with UEFI</source>
        <translation>para PCs com BIOS e com UEFI</translation>
    </message>
    <message>
        <source>for PCs with BIOS only</source>
        <translation>somente para PCs com BIOS</translation>
    </message>
    <message>
        <source>for PCs with UEFI only</source>
        <translation>somente para PCs com UEFI</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Asks for an address</source>
        <translation>Pede um endereço</translation>
    </message>
    <message>
        <source>Is offered %a</source>
        <translation>Recebe a oferta de %a</translation>
    </message>
    <message>
        <source>Has address %a</source>
        <translation>Tem o endereço %a</translation>
    </message>
    <message>
        <source>Is told to load %s</source>
        <translation>Recebe a indicação de carregar %s</translation>
    </message>
    <message>
        <source>Asked for the size of %s (a normal probe)</source>
        <translation>Perguntou o tamanho de %s (uma sondagem normal)</translation>
    </message>
    <message>
        <source>Fetched %s (%n)</source>
        <translation>Obteve %s (%n)</translation>
    </message>
    <message>
        <source>Runs iPXE</source>
        <translation>Executa o iPXE</translation>
    </message>
    <message>
        <source>Fetched its boot script</source>
        <translation>Obteve o script de inicialização</translation>
    </message>
    <message>
        <source>Is told its disk %s</source>
        <translation>Recebe a indicação do disco %s</translation>
    </message>
    <message>
        <source>Reports: %s</source>
        <translation>Informa: %s</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>O iPXE conectou o disco</translation>
    </message>
    <message>
        <source>Reads from the disk</source>
        <translation>Lê do disco</translation>
    </message>
    <message>
        <source>The operating system attached the disk</source>
        <translation>O sistema operacional conectou o disco</translation>
    </message>
    <message>
        <source>Moved %n</source>
        <translation>Transferiu %n</translation>
    </message>
    <message>
        <source>Is not registered</source>
        <translation>Não está registrado</translation>
    </message>
    <message>
        <source>Was refused the address %a</source>
        <translation>Teve o endereço %a recusado</translation>
    </message>
    <message>
        <source>Gave back %a</source>
        <translation>Devolveu %a</translation>
    </message>
    <message>
        <source>Says that %a is used by another machine</source>
        <translation>Diz que %a está em uso por outra máquina</translation>
    </message>
    <message>
        <source>Gets no address: the pool is used up</source>
        <translation>Não recebe endereço: a faixa está esgotada</translation>
    </message>
    <message>
        <source>Was told that there is no IPv6 router</source>
        <translation>Foi informado de que não há roteador IPv6</translation>
    </message>
    <message>
        <source>Waits to be registered</source>
        <translation>Espera para ser registrado</translation>
    </message>
    <message>
        <source>Asked for %s, which does not exist</source>
        <translation>Pediu %s, que não existe</translation>
    </message>
    <message>
        <source>Did not get %s</source>
        <translation>Não recebeu %s</translation>
    </message>
    <message>
        <source>Request refused: %s</source>
        <translation>Solicitação recusada: %s</translation>
    </message>
    <message>
        <source>Sent a packet that can&apos;t be read</source>
        <translation>Enviou um pacote que não pode ser lido</translation>
    </message>
    <message>
        <source>Disk login of %s refused</source>
        <translation>Conexão ao disco recusada para %s</translation>
    </message>
    <message>
        <source>Detached the disk (%n moved)</source>
        <translation>Desconectou o disco (%n transferidos)</translation>
    </message>
    <message>
        <source>Attached again; its older session gave way</source>
        <translation>Conectou de novo; a sessão anterior cedeu lugar</translation>
    </message>
    <message>
        <source>%s wanted a disk that is in use</source>
        <translation>%s queria um disco que está em uso</translation>
    </message>
    <message>
        <source>Starts on a fresh disk %s</source>
        <translation>Inicia com um disco novo %s</translation>
    </message>
    <message>
        <source>Goes on with its disk %s</source>
        <translation>Continua com o disco %s</translation>
    </message>
    <message>
        <source>Old disk %s removed</source>
        <translation>Disco antigo %s removido</translation>
    </message>
    <message>
        <source>Disk %s failed</source>
        <translation>O disco %s falhou</translation>
    </message>
    <message>
        <source>No room left for %s</source>
        <translation>Não há mais espaço para %s</translation>
    </message>
    <message>
        <source>There is room for disks again</source>
        <translation>Há espaço para discos novamente</translation>
    </message>
    <message>
        <source>Image %s can&apos;t be opened</source>
        <translation>A imagem %s não pode ser aberta</translation>
    </message>
    <message>
        <source>Image %s is damaged</source>
        <translation>A imagem %s está danificada</translation>
    </message>
    <message>
        <source>Started on %s</source>
        <translation>Iniciado em %s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>%s changed</source>
        <translation>Alteração: %s</translation>
    </message>
    <message>
        <source>%s started</source>
        <translation>Início: %s</translation>
    </message>
    <message>
        <source>%s finished</source>
        <translation>Concluído: %s</translation>
    </message>
    <message>
        <source>%s failed</source>
        <translation>Falhou: %s</translation>
    </message>
    <message>
        <source>%c events came too fast and are not shown</source>
        <translation>%c eventos chegaram rápido demais e não são mostrados</translation>
    </message>
    <message>
        <source>Another DHCP server answers on %s: %a</source>
        <translation>Outro servidor DHCP responde em %s: %a</translation>
    </message>
    <message>
        <source>The other DHCP server %a does not answer any more</source>
        <translation>O outro servidor DHCP %a não responde mais</translation>
    </message>
    <message>
        <source>Somebody without a lease uses %a</source>
        <translation>Alguém sem concessão usa %a</translation>
    </message>
    <message>
        <source>Was sent a wake-up packet</source>
        <translation>Recebeu um pacote de ativação</translation>
    </message>
    <message>
        <source>Woke up: it asked for an address %c ms after the packet</source>
        <translation>Acordou: pediu um endereço %c ms depois do pacote</translation>
    </message>
    <message>
        <source>Did not wake up</source>
        <translation>Não acordou</translation>
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
        <translation>Informe um nome.</translation>
    </message>
    <message>
        <source>Enter the MAC address of its network card.</source>
        <translation>Informe o endereço MAC da placa de rede dele.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta este dado.</translation>
    </message>
    <message>
        <source>A DHCP server needs a first and a last address to give out.</source>
        <translation>Um servidor DHCP precisa de um primeiro e de um último endereço para distribuir.</translation>
    </message>
    <message>
        <source>The last address lies before the first.</source>
        <translation>O último endereço vem antes do primeiro.</translation>
    </message>
    <message>
        <source>The pool must lie inside the network of this computer and the netmask.</source>
        <translation>A faixa precisa estar dentro da rede deste computador e da máscara de rede.</translation>
    </message>
    <message>
        <source>The pool contains this computer&apos;s own address.</source>
        <translation>A faixa contém o endereço deste próprio computador.</translation>
    </message>
    <message>
        <source>Enter a netmask, like 255.255.255.0.</source>
        <translation>Informe uma máscara de rede, como 255.255.255.0.</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>Isto não é uma máscara de rede. Exemplo: 255.255.255.0.</translation>
    </message>
    <message>
        <source>Choose the network card that the clients are connected to.</source>
        <translation>Escolha a placa de rede à qual os clientes estão conectados.</translation>
    </message>
    <message>
        <source>The router must be inside the network of the pool.</source>
        <translation>O roteador precisa estar dentro da rede da faixa.</translation>
    </message>
    <message>
        <source>60 seconds or more: one slow boot could need two addresses.</source>
        <translation>60 segundos ou mais: uma inicialização lenta poderia precisar de dois endereços.</translation>
    </message>
    <message>
        <source>Port 0 can&apos;t be served on.</source>
        <translation>Não é possível servir na porta 0.</translation>
    </message>
    <message>
        <source>HTTP and iSCSI need two different ports.</source>
        <translation>HTTP e iSCSI precisam de duas portas diferentes.</translation>
    </message>
    <message>
        <source>Give the further network a name.</source>
        <translation>Dê um nome à rede adicional.</translation>
    </message>
    <message>
        <source>Another network has this name, or some of these addresses.</source>
        <translation>Outra rede tem este nome ou alguns destes endereços.</translation>
    </message>
    <message>
        <source>The pool must lie inside its network, without the first and the last address.</source>
        <translation>A faixa precisa estar dentro da rede dela, sem o primeiro e o último endereço.</translation>
    </message>
    <message>
        <source>The router must be inside its network.</source>
        <translation>O roteador precisa estar dentro da rede dele.</translation>
    </message>
    <message>
        <source>The address of this computer must be inside its network, and needs the network card.</source>
        <translation>O endereço deste computador precisa estar dentro da rede dele e precisa da placa de rede.</translation>
    </message>
    <message>
        <source>Relays bring no answers of a proxy: choose the network card that is on this network.</source>
        <translation>Relays não trazem respostas de um proxy: escolha a placa de rede que está nesta rede.</translation>
    </message>
    <message>
        <source>Say which machines this is for: a MAC address, a vendor class or an architecture.</source>
        <translation>Diga para quais máquinas isto vale: um endereço MAC, uma classe de fabricante ou uma arquitetura.</translation>
    </message>
    <message>
        <source>Name the loader.</source>
        <translation>Indique o carregador.</translation>
    </message>
    <message>
        <source>This is no beginning of a MAC address. An example: b8:27:eb.</source>
        <translation>Isto não é o começo de um endereço MAC. Exemplo: b8:27:eb.</translation>
    </message>
    <message>
        <source>Pairs of hex digits without anything between them, like 01525400aa882a.</source>
        <translation>Pares de dígitos hexadecimais sem nada entre eles, como 01525400aa882a.</translation>
    </message>
    <message>
        <source>Another client already has this identifier.</source>
        <translation>Outro cliente já tem este identificador.</translation>
    </message>
    <message>
        <source>This boot entry does not exist any more.</source>
        <translation>Esta entrada de inicialização não existe mais.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número é grande demais.</translation>
    </message>
    <message>
        <source>There is a space or control character that can&apos;t stand here.</source>
        <translation>Há um espaço ou caractere de controle que não pode ficar aqui.</translation>
    </message>
    <message>
        <source>This path leads out of the folder of files.</source>
        <translation>Este caminho sai da pasta de arquivos.</translation>
    </message>
    <message>
        <source>There is a ${…} that is not known.</source>
        <translation>Há um ${…} desconhecido.</translation>
    </message>
    <message>
        <source>An address begins with http://, https://, tftp:// or ftp:// and has no spaces.</source>
        <translation>Um endereço começa com http://, https://, tftp:// ou ftp:// e não tem espaços.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Isto é longo demais.</translation>
    </message>
    <message>
        <source>Use letters, digits and &apos;-&apos; only; begin and end with a letter or digit.</source>
        <translation>Use somente letras, dígitos e “-”; comece e termine com uma letra ou um dígito.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Este nome já está em uso. Escolha outro.</translation>
    </message>
    <message>
        <source>Another client already has this MAC address.</source>
        <translation>Outro cliente já tem este endereço MAC.</translation>
    </message>
    <message>
        <source>A MAC address has six pairs of hex digits, like 52:54:00:aa:88:2a.</source>
        <translation>Um endereço MAC tem seis pares de dígitos hexadecimais, como 52:54:00:aa:88:2a.</translation>
    </message>
    <message>
        <source>This address belongs to another client, the router or this computer.</source>
        <translation>Este endereço pertence a outro cliente, ao roteador ou a este computador.</translation>
    </message>
    <message>
        <source>This address is outside the network that is served.</source>
        <translation>Este endereço está fora da rede atendida.</translation>
    </message>
    <message>
        <source>Leased to another machine now. This client gets it when that lease ends.</source>
        <translation>Está concedido a outra máquina agora. Este cliente o recebe quando essa concessão terminar.</translation>
    </message>
    <message>
        <source>This image does not exist any more.</source>
        <translation>Esta imagem não existe mais.</translation>
    </message>
    <message>
        <source>Without an image this client can&apos;t boot. You can choose one later.</source>
        <translation>Sem uma imagem este cliente não pode inicializar. Você pode escolher uma mais tarde.</translation>
    </message>
    <message>
        <source>There is no such group that says what its clients have.</source>
        <translation>Não há nenhum grupo com esse nome que determine o que os clientes têm.</translation>
    </message>
    <message>
        <source>This client follows its group: change the group, or let the client not follow it.</source>
        <translation>Este cliente segue o grupo dele: altere o grupo, ou faça com que o cliente não o siga.</translation>
    </message>
    <message>
        <source>Enter both a user and a secret, or neither.</source>
        <translation>Informe um usuário e um segredo, ou nenhum dos dois.</translation>
    </message>
    <message>
        <source>The secret must have 12 to 16 characters.</source>
        <translation>O segredo precisa ter de 12 a 16 caracteres.</translation>
    </message>
    <message>
        <source>This is a CD-ROM image. Choose it as CD-ROM, not as disk.</source>
        <translation>Isto é uma imagem de CD-ROM. Escolha-a como CD-ROM, não como disco.</translation>
    </message>
    <message>
        <source>This is a disk image. Choose it as image, not as CD-ROM.</source>
        <translation>Isto é uma imagem de disco. Escolha-a como imagem, não como CD-ROM.</translation>
    </message>
    <message>
        <source>The server proves itself only to a client that proves itself: set the disk password too.</source>
        <translation>O servidor só se autentica para um cliente que se autentica: defina também a senha do disco.</translation>
    </message>
    <message>
        <source>The server&apos;s secret must be another one than the client&apos;s.</source>
        <translation>O segredo do servidor precisa ser diferente do segredo do cliente.</translation>
    </message>
    <message>
        <source>A usual file system (NTFS, ext4, …) does not survive two computers that write to it. Use this for cluster file systems, or for several paths to one computer.</source>
        <translation>Um sistema de arquivos comum (NTFS, ext4…) não sobrevive a dois computadores que gravam nele. Use isto para sistemas de arquivos de cluster, ou para vários caminhos para um mesmo computador.</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20 or 192.168.1.20:3260.</source>
        <translation>Isto não é um endereço. Exemplo: 192.168.1.20 ou 192.168.1.20:3260.</translation>
    </message>
    <message>
        <source>This is this computer itself: the client would be sent in a circle.</source>
        <translation>É este próprio computador: o cliente andaria em círculos.</translation>
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
        <translation>sem endereço IPv4</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>Wi-Fi: PCs can&apos;t boot over it</source>
        <translation>Wi-Fi: PCs não podem inicializar por ela</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>somente este computador</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>step %1 of %2</source>
        <translation>etapa %1 de %2</translation>
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
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk of %1 with everything saved on it since %2</source>
        <translation>o disco de %1 com tudo o que foi salvo nele desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more disks</source>
        <translation>
            <numerusform>mais %n disco</numerusform>
            <numerusform>mais %n discos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove client</source>
        <translation>Remover cliente</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>the fixed address</source>
        <translation>o endereço fixo</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>as notas</translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Isto se perde para sempre:</translation>
    </message>
    <message>
        <source>There is nothing to lose: the disk of these clients is read-only.</source>
        <translation>Não há nada a perder: o disco destes clientes é somente leitura.</translation>
    </message>
    <message>
        <source>No disk is lost: the changes of these clients are thrown away at every boot.</source>
        <translation>Nenhum disco se perde: as alterações destes clientes são descartadas a cada inicialização.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run now: their disk is taken away from the running system.</source>
        <translation>
            <numerusform>%n deles está em execução: o disco é retirado do sistema em funcionamento.</numerusform>
            <numerusform>%n deles estão em execução: os discos são retirados dos sistemas em funcionamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Desconectar %1?</translation>
    </message>
    <message>
        <source>The disk is taken away from the running system, which loses what it has not written yet. A client that still runs may attach its disk again at once; one that was switched off, or hangs, is let go of.</source>
        <translation>O disco é retirado do sistema em funcionamento, que perde o que ainda não gravou. Um cliente ainda em execução pode conectar o disco de novo imediatamente; um que foi desligado, ou travou, é liberado.</translation>
    </message>
    <message>
        <source>Reset disk</source>
        <translation>Redefinir disco</translation>
    </message>
    <message>
        <source>Reset the disk of %1?</source>
        <translation>Redefinir o disco de %1?</translation>
    </message>
    <message>
        <source>The next boot starts fresh from the image.</source>
        <translation>A próxima inicialização começa do zero a partir da imagem.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 livres de %2</translation>
    </message>
    <message>
        <source>only the reserve is left</source>
        <translation>só resta a reserva</translation>
    </message>
    <message>
        <source>full in about %1 at this rate</source>
        <translation>cheio em cerca de %1 neste ritmo</translation>
    </message>
    <message>
        <source>New boots wait for room: %1 are free, and %2 are kept in reserve. PCs that run are not touched; those that wait go on by themselves as soon as there is room. Remove versions that nobody uses, reset disks that are kept, or make the reserve smaller.</source>
        <translation>As novas inicializações esperam por espaço: %1 estão livres, e %2 ficam em reserva. Os PCs em execução não são afetados; os que esperam continuam sozinhos assim que houver espaço. Remova versões que ninguém usa, redefina discos mantidos ou diminua a reserva.</translation>
    </message>
</context>
<context>
    <name>VersionRules</name>
    <message>
        <source>A CD-ROM image has no versions.</source>
        <translation>Uma imagem de CD-ROM não tem versões.</translation>
    </message>
    <message>
        <source>A maintenance is under way on %1. Publish or discard its draft first.</source>
        <translation>Há uma manutenção em andamento em %1. Publique ou descarte primeiro o rascunho dela.</translation>
    </message>
    <message>
        <source>A maintenance is under way. Publish or discard its draft first.</source>
        <translation>Há uma manutenção em andamento. Publique ou descarte primeiro o rascunho dela.</translation>
    </message>
    <message>
        <source>All clients of this image run now. Shut down the one that you want to work on.</source>
        <translation>Todos os clientes desta imagem estão em execução. Desligue aquele em que você quer trabalhar.</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to work on.</source>
        <translation>Nenhum cliente tem esta imagem. Dê-a ao cliente em que você quer trabalhar.</translation>
    </message>
    <message>
        <source>There is no draft. Start a maintenance to make one.</source>
        <translation>Não há rascunho. Inicie uma manutenção para criar um.</translation>
    </message>
    <message>
        <source>%1 still runs from the draft. Shut it down first.</source>
        <translation>%1 ainda funciona a partir do rascunho. Desligue-o primeiro.</translation>
    </message>
    <message>
        <source>A draft must be published first.</source>
        <translation>Um rascunho precisa ser publicado primeiro.</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>Já é a versão padrão.</translation>
    </message>
    <message>
        <source>Select a version below the image first.</source>
        <translation>Selecione primeiro uma versão abaixo da imagem.</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>Nenhum cliente tem esta imagem. Dê-a ao cliente em que você quer testá-la.</translation>
    </message>
    <message>
        <source>The disk of %1 lies over it.</source>
        <translation>O disco de %1 está sobre ela.</translation>
    </message>
    <message>
        <source>The draft is built on it. Publish or discard that first.</source>
        <translation>O rascunho se baseia nela. Publique-o ou descarte-o primeiro.</translation>
    </message>
    <message>
        <source>Version %1 is built on it. Flatten that one first.</source>
        <translation>A versão %1 se baseia nela. Consolide essa primeiro.</translation>
    </message>
    <message>
        <source>Discard the draft instead.</source>
        <translation>Descarte o rascunho em vez disso.</translation>
    </message>
    <message>
        <source>It is the default version. Make another one that first.</source>
        <translation>É a versão padrão. Torne outra a padrão primeiro.</translation>
    </message>
    <message>
        <source>It is going to be the default version. Make another one that first.</source>
        <translation>Vai ser a versão padrão. Torne outra a padrão primeiro.</translation>
    </message>
    <message>
        <source>%1 stays on it. Let it follow the default version first.</source>
        <translation>%1 fica nela. Faça-o seguir primeiro a versão padrão.</translation>
    </message>
    <message>
        <source>The group %1 stays on it. Let it follow the default version first.</source>
        <translation>O grupo %1 fica nela. Faça-o seguir primeiro a versão padrão.</translation>
    </message>
    <message>
        <source>Its file stands alone already.</source>
        <translation>O arquivo dela já é independente.</translation>
    </message>
    <message>
        <source>It is damaged, and a copy would be, too. Bring its file back first.</source>
        <translation>Está danificada, e uma cópia também estaria. Recupere primeiro o arquivo dela.</translation>
    </message>
    <message>
        <source>Select an image or a version first.</source>
        <translation>Selecione primeiro uma imagem ou uma versão.</translation>
    </message>
    <message>
        <source>%1 uses it. Give that client another image first.</source>
        <translation>%1 a usa. Dê primeiro outra imagem a esse cliente.</translation>
    </message>
    <message>
        <source>The group %1 has it. Give that another image first.</source>
        <translation>O grupo %1 a tem. Dê primeiro outra imagem a ele.</translation>
    </message>
    <message>
        <source>The boot entry %1 starts from it. Change that first.</source>
        <translation>A entrada de inicialização %1 inicia a partir dela. Altere-a primeiro.</translation>
    </message>
    <message>
        <source>It has a draft. Publish or discard that first.</source>
        <translation>Ela tem um rascunho. Publique-o ou descarte-o primeiro.</translation>
    </message>
    <message>
        <source>There is no version of it.</source>
        <translation>Não há nenhuma versão dela.</translation>
    </message>
    <message>
        <source>A CD-ROM image: the doctor knows installed systems only.</source>
        <translation>Uma imagem de CD-ROM: o diagnóstico só conhece sistemas instalados.</translation>
    </message>
    <message>
        <source>A draft gets its note when it is published.</source>
        <translation>Um rascunho recebe a nota quando é publicado.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ActivityPage</name>
    <message>
        <source>E&amp;xport log …</source>
        <translation>E&amp;xportar log…</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Exportar log</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Informações e mais graves</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Search the log …</source>
        <translation>Pesquisar no log…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Pesquisar no log</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Manter à vista a linha mais recente</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all shown ones</source>
        <translation>Copiar as linhas selecionadas, ou todas as mostradas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>Salvar em um arquivo as linhas mostradas</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texto (*.log *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Log saved to %1.</source>
        <translation>Log salvo em %1.</translation>
    </message>
    <message>
        <source>The log could not be saved to %1: %2</source>
        <translation>Não foi possível salvar o log em %1: %2</translation>
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
        <translation>O que este cliente receberia agora</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>Log deste cliente</translation>
    </message>
    <message>
        <source>&amp;Boot</source>
        <translation>Inicia&amp;lização</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>&amp;What it would get now</source>
        <translation>&amp;O que receberia agora</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>Inicialização deste cliente, estágio por estágio</translation>
    </message>
    <message>
        <source>Select a client to see how it boots.</source>
        <translation>Selecione um cliente para ver como ele inicializa.</translation>
    </message>
    <message>
        <source>New machine: %1. Register it to give it a disk.</source>
        <translation>Máquina nova: %1. Registre-a para lhe dar um disco.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>manutenção</translation>
    </message>
    <message>
        <source>stays on it</source>
        <translation>fica nela</translation>
    </message>
    <message>
        <source>CD-ROM: %1</source>
        <translation>CD-ROM: %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartilhado</translation>
    </message>
    <message>
        <source>served by %1</source>
        <translation>fornecido por %1</translation>
    </message>
    <message>
        <source>switched on at %1</source>
        <translation>ligado: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDialog</name>
    <message>
        <source>Image and disk e&amp;xactly as its group</source>
        <translation>E&amp;xatamente como o grupo</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Mais opçõ&amp;es</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with its name and identity</source>
        <translation>Um pe&amp;queno CD extra com o nome e a identidade dele</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Mos&amp;trar o que é digitado</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>Mostrar primeiro o menu de inicialização</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Adicionar cliente</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disco</translation>
    </message>
    <message>
        <source>&amp;Boot and address</source>
        <translation>Iniciali&amp;zação e endereço</translation>
    </message>
    <message>
        <source>Networ&amp;k access</source>
        <translation>Acesso à &amp;rede</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;MAC address:</source>
        <translation>Endereço &amp;MAC:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Imagem:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Versão:</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>Al&amp;terações:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limite:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Unidade do limite</translation>
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
        <translation>Da faixa</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>Inicia:</translation>
    </message>
    <message>
        <source>&amp;Fixed address:</source>
        <translation>Endereço &amp;fixo:</translation>
    </message>
    <message>
        <source>Boot &amp;loader:</source>
        <translation>Carre&amp;gador de inicialização:</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>Indi&amp;cado por:</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Carregador de inicialização</translation>
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
        <translation>Usuário</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <translation>&amp;Quem usa:</translation>
    </message>
    <message>
        <source>Disk &amp;password:</source>
        <translation>Sen&amp;ha do disco:</translation>
    </message>
    <message>
        <source>CHAP user</source>
        <translation>Usuário CHAP</translation>
    </message>
    <message>
        <source>CHAP secret</source>
        <translation>Segredo CHAP</translation>
    </message>
    <message>
        <source>Ser&amp;ver&apos;s password:</source>
        <translation>Senha d&amp;o servidor:</translation>
    </message>
    <message>
        <source>Mutual CHAP user</source>
        <translation>Usuário CHAP mútuo</translation>
    </message>
    <message>
        <source>Mutual CHAP secret</source>
        <translation>Segredo CHAP mútuo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Served b&amp;y:</source>
        <translation>&amp;Fornecido por:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Secret, 12 to 16 characters</source>
        <translation>Segredo, de 12 a 16 caracteres</translation>
    </message>
    <message>
        <source>Secret unchanged</source>
        <translation>Segredo inalterado</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Isto não é um endereço. Exemplo: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Isto não é um tamanho. Exemplo: 20.</translation>
    </message>
    <message>
        <source>Import a CD-ROM image (ISO file) first.</source>
        <translation>Importe primeiro uma imagem de CD-ROM (arquivo ISO).</translation>
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
        <translation>Tornar um gru&amp;po…</translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what it starts are set in the group %1, for all that follow it.</source>
        <translation>Imagem, versão, alterações, limite, disco de configuração e o que inicia são definidos no grupo %1, para todos os que o seguem.</translation>
    </message>
    <message>
        <source>It belongs to the group, and has an image and a disk as set here.</source>
        <translation>Está no grupo, com a imagem e o disco daqui.</translation>
    </message>
    <message>
        <source>Only a label so far: a group has settings that its clients share.</source>
        <translation>Só uma etiqueta: um grupo tem configurações comuns.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
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
        <translation>Manutenção: inicializa o rascunho da versão %1 de %2 e pode alterá-lo.</translation>
    </message>
    <message>
        <source>The image has moved on to version %1; the client&apos;s own disk is still over version %2.</source>
        <translation>A imagem avançou para a versão %1; o disco próprio do cliente ainda está sobre a versão %2.</translation>
    </message>
    <message>
        <source>It stays on version %1 of %2.</source>
        <translation>Fica na versão %1 de %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This machine asked for an address and is not registered. Its hardware says: %1</source>
        <translation>Esta máquina pediu um endereço e não está registrada. O hardware dela diz: %1</translation>
    </message>
    <message>
        <source>This client has not booted yet.</source>
        <translation>Este cliente ainda não inicializou.</translation>
    </message>
    <message>
        <source>Boot of %1</source>
        <translation>Inicialização de %1</translation>
    </message>
    <message>
        <source>%1, seen at %2</source>
        <translation>%1, visto às %2</translation>
    </message>
    <message>
        <source>Stopped after: %1</source>
        <translation>Parou depois de: %1</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Máquina nova</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Endereço fixo</translation>
    </message>
    <message>
        <source>Address from the pool</source>
        <translation>Endereço da faixa</translation>
    </message>
    <message>
        <source>Image and disk are set in the group %1.</source>
        <translation>A imagem e o disco são definidos no grupo %1.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Endereço MAC</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
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
        <translation>Colocar no gr&amp;upo</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>Pesquisar clientes…</translation>
    </message>
    <message>
        <source>Name, MAC, address, image, group or notes</source>
        <translation>Nome, MAC, endereço, imagem, grupo ou notas</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Pesquisar clientes</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Nenhum cliente corresponde</translation>
    </message>
    <message>
        <source>No client fits the search and filter.</source>
        <translation>Nenhum cliente corresponde à pesquisa e ao filtro.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Mostrar todos os clientes</translation>
    </message>
    <message>
        <source>Which network are your PCs in?</source>
        <translation>Em qual rede estão seus PCs?</translation>
    </message>
    <message>
        <source>Choose the network card that your PCs are connected to. Then turn one on: it will appear here.</source>
        <translation>Escolha a placa de rede à qual seus PCs estão conectados. Depois ligue um: ele aparecerá aqui.</translation>
    </message>
    <message>
        <source>Choose network card …</source>
        <translation>Escolher placa de rede…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nenhum cliente ainda</translation>
    </message>
    <message>
        <source>Turn on a PC set to network boot: it will appear here. Or add one by its MAC address.</source>
        <translation>Ligue um PC configurado para inicializar pela rede: ele aparecerá aqui. Ou adicione um pelo endereço MAC.</translation>
    </message>
    <message>
        <source>Add client …</source>
        <translation>Adicionar cliente…</translation>
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
        <translation>Ligue-o de novo, ou espere: ele inicializa na próxima vez que for ligado.</translation>
    </message>
    <message>
        <source>Choose an image for it before it can boot.</source>
        <translation>Escolha uma imagem para que ele possa inicializar.</translation>
    </message>
    <message>
        <source>%1 stays on its version. Its settings (Which version) let it follow the default one again.</source>
        <translation>%1 fica na versão dele. Nas configurações (Versão) ele pode voltar a seguir a padrão.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n clients follow the group %1 from their next start on.</source>
        <translation>
            <numerusform>%n cliente segue o grupo %1 a partir da próxima inicialização.</numerusform>
            <numerusform>%n clientes seguem o grupo %1 a partir da próxima inicialização.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add client …</source>
        <translation>&amp;Adicionar cliente…</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Re&amp;gistrar</translation>
    </message>
    <message>
        <source>Register all &amp;new machines</source>
        <translation>Registrar todas as máquinas &amp;novas</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mear</translation>
    </message>
    <message>
        <source>What would it get no&amp;w?</source>
        <translation>&amp;O que receberia agora?</translation>
    </message>
    <message>
        <source>Gro&amp;ups …</source>
        <translation>Gru&amp;pos…</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>Redefinir &amp;disco…</translation>
    </message>
    <message>
        <source>Dis&amp;connect …</source>
        <translation>Des&amp;conectar…</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>&amp;Forget new machine</source>
        <translation>Es&amp;quecer máquina nova</translation>
    </message>
    <message>
        <source>&amp;Details below</source>
        <translation>&amp;Detalhes abaixo</translation>
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
        <translation>Padrão mais tarde: versão %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>From that time on clients boot this version at their next start, unless they stay on another one. Until then nothing changes; clients that run are never touched.</source>
        <translation>A partir desse momento os clientes inicializam esta versão na próxima vez, a menos que fiquem em outra. Até lá nada muda; os clientes em execução nunca são afetados.</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>A partir deste momento</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>A par&amp;tir deste momento:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DiscardDialog</name>
    <message>
        <source>Discard a draft of %1</source>
        <translation>Descartar um rascunho de %1</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Descartar rascunho</translation>
    </message>
    <message>
        <source>Everything that was installed and changed on %1 since %2 is lost for good. The published versions of %3 stay as they are.</source>
        <translation>Tudo o que foi instalado e alterado em %1 desde %2 se perde para sempre. As versões publicadas de %3 ficam como estão.</translation>
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
        <translation>E&amp;xaminar de novo</translation>
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
        <translation>Andamento do exame</translation>
    </message>
    <message>
        <source>Copies the whole report as text.</source>
        <translation>Copia o relatório inteiro como texto.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <extracomment>the window&apos;s title: an image and its version</extracomment>
        <translation>Diagnóstico: %1</translation>
    </message>
    <message>
        <source>Looking at the disk, without booting it …</source>
        <translation>Examinando o disco, sem inicializá-lo…</translation>
    </message>
    <message>
        <source>The report can&apos;t be read: is the service of another version than this window?</source>
        <translation>O relatório não pode ser lido: o serviço é de outra versão que esta janela?</translation>
    </message>
    <message>
        <source>&amp;In order: %1</source>
        <translation>&amp;Em ordem: %1</translation>
    </message>
    <message>
        <source>The examination was cancelled.</source>
        <translation>O exame foi cancelado.</translation>
    </message>
    <message>
        <source>The disk could not be examined.</source>
        <translation>O disco não pôde ser examinado.</translation>
    </message>
    <message>
        <source>The repair can do none of this: it is work for a maintenance.</source>
        <translation>O reparo não pode fazer nada disto: é trabalho para uma manutenção.</translation>
    </message>
    <message>
        <source>Nothing is repaired while the image has a draft: publish or discard that first.</source>
        <translation>Nada é reparado enquanto a imagem tem um rascunho: publique-o ou descarte-o primeiro.</translation>
    </message>
    <message>
        <source>A repair begins with the default version, which is version %1. Make this one the default first.</source>
        <translation>Um reparo parte da versão padrão, que é a versão %1. Torne esta a padrão primeiro.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ExportDialog</name>
    <message>
        <source>Export version %1 of %2</source>
        <translation>Exportar a versão %1 de %2</translation>
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
        <translation>raw (uma cópia simples do disco)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Arquivo:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Informe o caminho completo, a partir de “/”.</translation>
    </message>
    <message>
        <source>A new file that stands alone, on the computer that runs the services and written by them.</source>
        <translation>Um arquivo novo e independente, no computador que executa os serviços e gravado por eles.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>O que fazer: %1</translation>
    </message>
    <message>
        <source>The repair below can do this.</source>
        <translation>O reparo abaixo pode fazer isto.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::GroupsDialog</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>N&amp;ovo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>A small e&amp;xtra CD with each client&apos;s name and identity</source>
        <translation>Um C&amp;D extra com nome e identidade de cada cliente</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>Mostrar primeiro o menu de inicialização</translation>
    </message>
    <message>
        <source>Let &amp;all of them follow</source>
        <translation>Fa&amp;zer todos seguirem</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Rev&amp;erter</translation>
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
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Imagem:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Versão:</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>Al&amp;terações:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limite:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Unidade do limite</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>Disco config.:</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>Inicia:</translation>
    </message>
    <message>
        <source>Clients:</source>
        <translation>Clientes:</translation>
    </message>
    <message numerus="yes">
        <source>only a label of %n clients</source>
        <translation>
            <numerusform>só uma etiqueta de %n cliente</numerusform>
            <numerusform>só uma etiqueta de %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3 follow</source>
        <translation>%1 · %2 de %3 seguem</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>sem imagem</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Isto não é um tamanho. Exemplo: 20.</translation>
    </message>
    <message>
        <source>&amp;Make the group</source>
        <translation>&amp;Criar o grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Put clients into it by the clients page&apos;s menu, or in their settings.</source>
        <translation>Nenhum ainda. Coloque clientes nele pelo menu da página de clientes, ou nas configurações deles.</translation>
    </message>
    <message>
        <source>%1. None of them follows it: they have an image and a disk as set in each.</source>
        <translation>%1. Nenhum o segue: imagem e disco são definidos em cada um.</translation>
    </message>
    <message>
        <source>Follow it: %1. A change here is a change of them all, from their next start on.</source>
        <translation>Seguem o grupo: %1. Uma alteração aqui vale para todos eles, a partir da próxima inicialização.</translation>
    </message>
    <message numerus="yes">
        <source>%n others have this label, and an image and a disk as set in each.</source>
        <translation>
            <numerusform>%n outro tem esta etiqueta, com imagem e disco definidos nele mesmo.</numerusform>
            <numerusform>%n outros têm esta etiqueta, com imagem e disco definidos em cada um.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group %1 is removed. Its clients keep what they have, and %1 as their label.</source>
        <translation>O grupo %1 foi removido. Os clientes dele mantêm o que têm, e %1 como etiqueta.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesModel</name>
    <message>
        <source>Default from %1</source>
        <translation>Padrão desde %1</translation>
    </message>
    <message>
        <source>In order, %1</source>
        <translation>Em ordem, %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>a version of an image by its number: &quot;v3&quot;</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Draft on %1</source>
        <translation>Rascunho em %1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Mais nova</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Mais antiga</translation>
    </message>
    <message>
        <source>Clients boot this version unless they stay on another one.</source>
        <translation>Os clientes inicializam esta versão, a menos que fiquem em outra.</translation>
    </message>
    <message>
        <source>Becomes the default version at %1.</source>
        <translation>Torna-se a versão padrão: %1.</translation>
    </message>
    <message>
        <source>In maintenance: %1 boots this version and may change it. Nobody else sees it before it is published.</source>
        <translation>Em manutenção: %1 inicializa esta versão e pode alterá-la. Ninguém mais a vê antes de ser publicada.</translation>
    </message>
    <message>
        <source>Published, and not the default version: only test seats boot it.</source>
        <translation>Publicada, mas não é a versão padrão: só os postos de teste a inicializam.</translation>
    </message>
    <message>
        <source>Was the default version before. One click goes back to it.</source>
        <translation>Era a versão padrão antes. Basta um clique para voltar a ela.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificada</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Danificada: %1</translation>
    </message>
    <message>
        <source>The file was not compared with its checksums yet.</source>
        <translation>O arquivo ainda não foi comparado com suas somas de verificação.</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: it is what was published.</source>
        <translation>Comparado com suas somas de verificação (%1): é o que foi publicado.</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: %2</source>
        <translation>Comparado com suas somas de verificação (%1): %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>&quot;v3 from 24/11/2026 18:00&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n boot it</source>
        <extracomment>how many clients boot a version</extracomment>
        <translation>
            <numerusform>%n a inicializa</numerusform>
            <numerusform>%n a inicializam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay on it</source>
        <extracomment>how many clients were told to stay on a version</extracomment>
        <translation>
            <numerusform>%n fica nela</numerusform>
            <numerusform>%n ficam nela</numerusform>
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
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Boot it: %1</source>
        <translation>Inicializam esta versão: %1</translation>
    </message>
    <message>
        <source>Stay on it: %1</source>
        <translation>Ficam nela: %1</translation>
    </message>
    <message>
        <source>Have a disk of their own over it: %1</source>
        <translation>Têm um disco próprio sobre ela: %1</translation>
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
        <translation>%1 · danificada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesPage</name>
    <message>
        <source>Search images …</source>
        <translation>Pesquisar imagens…</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Pesquisar imagens</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Nenhuma imagem ainda</translation>
    </message>
    <message>
        <source>An image is a disk with an operating system, made in a virtual machine or downloaded as a cloud image. Import one (qcow2, raw, VMDK, VHD, VHDX, VDI), or drop its file here. Changes are made as new versions: going back to an older one is always possible. Or install a system here from its CD: Image, Install a system.</source>
        <translation>Uma imagem é um disco com um sistema operacional, criado em uma máquina virtual ou baixado como imagem de nuvem. Importe uma (qcow2, raw, VMDK, VHD, VHDX, VDI), ou solte o arquivo dela aqui. As alterações são feitas como novas versões: sempre é possível voltar a uma anterior. Ou instale aqui um sistema a partir do CD: Imagem, Instalar um sistema.</translation>
    </message>
    <message>
        <source>Import image …</source>
        <translation>Importar imagem…</translation>
    </message>
    <message>
        <source>Turn %1 on: it starts from the CD. When the system is installed, shut it down and publish the draft here.</source>
        <translation>Ligue %1: ele inicia a partir do CD. Quando o sistema estiver instalado, desligue-o e publique o rascunho aqui.</translation>
    </message>
    <message>
        <source>%1, version %2 is damaged: %3</source>
        <translation>%1: a versão %2 está danificada: %3</translation>
    </message>
    <message>
        <source>Clients that read there get wrong data. Make a version that is whole the default one, and bring the damaged one back from a copy.</source>
        <translation>Os clientes que leem ali recebem dados errados. Torne padrão uma versão íntegra, e recupere a danificada a partir de uma cópia.</translation>
    </message>
    <message>
        <source>The maintenance begins: start that client and change what you like. Then shut it down and publish the draft here.</source>
        <translation>A manutenção começa: ligue esse cliente e altere o que quiser. Depois desligue-o e publique o rascunho aqui.</translation>
    </message>
    <message>
        <source>Clients boot version %1 of %2 from their next start on. To undo this, go back to version %3 here.</source>
        <translation>Os clientes inicializam a versão %1 de %2 a partir da próxima vez. Para desfazer isto, volte aqui à versão %3.</translation>
    </message>
    <message>
        <source>Version %1 of %2 stays the default one.</source>
        <translation>A versão %1 de %2 continua sendo a padrão.</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Remover imagem</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>All its versions in the data folder are deleted. The file that it was imported from stays.</source>
        <translation>Todas as versões dela na pasta de dados são excluídas. O arquivo do qual ela foi importada fica.</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Remover versão</translation>
    </message>
    <message>
        <source>Remove version %1 of %2?</source>
        <translation>Remover a versão %1 de %2?</translation>
    </message>
    <message>
        <source>Its file is deleted: nobody can go back to this version any more.</source>
        <translation>O arquivo dela é excluído: ninguém mais poderá voltar a esta versão.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>&amp;New empty disk …</source>
        <translation>Novo disco va&amp;zio…</translation>
    </message>
    <message>
        <source>I&amp;mport image …</source>
        <translation>I&amp;mportar imagem…</translation>
    </message>
    <message>
        <source>&amp;Install a system …</source>
        <translation>&amp;Instalar um sistema…</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Start maintenance …</source>
        <translation>Iniciar manu&amp;tenção…</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>&amp;Publish draft …</source>
        <translation>&amp;Publicar rascunho…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Dis&amp;card draft …</source>
        <translation>&amp;Descartar rascunho…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Tornar padrã&amp;o</translation>
    </message>
    <message>
        <source>Make default &amp;later …</source>
        <translation>Tornar padrão mai&amp;s tarde…</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>&amp;Experimentar em um cliente…</translation>
    </message>
    <message>
        <source>Doct&amp;or</source>
        <translation>Dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>Stora&amp;ge settings …</source>
        <translation>Configurações de &amp;armazenamento…</translation>
    </message>
    <message>
        <source>Edit not&amp;e</source>
        <translation>Editar &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Flatten</source>
        <translation>&amp;Consolidar</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>8 boot it, 1 disk</source>
        <translation>8 a inicializam, 1 disco</translation>
    </message>
    <message>
        <source>Writes the version as a file for other programs.</source>
        <translation>Grava a versão em um arquivo para outros programas.</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change.</source>
        <translation>Um cliente inicializa um rascunho da imagem que ele pode alterar.</translation>
    </message>
    <message>
        <source>The draft becomes a version that clients boot.</source>
        <translation>O rascunho se torna uma versão que os clientes inicializam.</translation>
    </message>
    <message>
        <source>Throws away what was changed in the draft.</source>
        <translation>Descarta o que foi alterado no rascunho.</translation>
    </message>
    <message>
        <source>Clients boot this version from their next start on.</source>
        <translation>Os clientes inicializam esta versão a partir da próxima vez.</translation>
    </message>
    <message>
        <source>Clients boot this version from a time on that you choose.</source>
        <translation>Os clientes inicializam esta versão a partir de um momento que você escolhe.</translation>
    </message>
    <message>
        <source>One client boots this version, whatever the default is.</source>
        <translation>Um cliente inicializa esta versão, qualquer que seja a padrão.</translation>
    </message>
    <message>
        <source>Looks whether clients can boot from it, without booting it.</source>
        <translation>Examina se os clientes podem inicializar a partir dela, sem inicializá-la.</translation>
    </message>
    <message>
        <source>What is special about this version.</source>
        <translation>O que esta versão tem de especial.</translation>
    </message>
    <message>
        <source>Compares the file with the checksums of when it was published.</source>
        <translation>Compara o arquivo com as somas de verificação de quando foi publicado.</translation>
    </message>
    <message>
        <source>Gives the version a file that stands alone, so that older ones can go.</source>
        <translation>Dá à versão um arquivo independente, para que as mais antigas possam sair.</translation>
    </message>
    <message>
        <source>Deletes the file.</source>
        <translation>Exclui o arquivo.</translation>
    </message>
    <message>
        <source>Go &amp;back to this version</source>
        <translation>Vo&amp;ltar a esta versão</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t change the default later</source>
        <translation>Não mudar a versão padrão mai&amp;s tarde</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Voltar a ela</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Tornar padrão</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImportDialog</name>
    <message>
        <source>Import image</source>
        <translation>Importar imagem</translation>
    </message>
    <message>
        <source>A disk image (qcow2, raw, VMDK, VHD, VHDX, VDI) or a CD-ROM image (ISO)</source>
        <translation>Uma imagem de disco (qcow2, raw, VMDK, VHD, VHDX, VDI) ou de CD-ROM (ISO)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Arquivo:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Escolher uma imagem de disco</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</source>
        <translation>Imagens de disco (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>Como aparece nas listas.</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Informe o caminho completo, a partir de “/”.</translation>
    </message>
    <message>
        <source>It is copied into Netseat&apos;s data folder; the file itself stays as it is. A disk that is not in use works too, like /dev/sdb, where the services may read it.</source>
        <translation>Ela é copiada para a pasta de dados do Netseat; o próprio arquivo fica como está. Um disco que não está em uso também serve, como /dev/sdb, onde os serviços possam lê-lo.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::InstallDialog</name>
    <message>
        <source>Install a system</source>
        <translation>Instalar um sistema</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Começar</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>A client installs a system from its CD onto an empty disk here, as any PC does onto its own.</source>
        <translation>Um cliente instala aqui um sistema a partir do CD em um disco vazio, como qualquer PC faz no seu próprio.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>&amp;Nome:</translation>
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
        <translation>Escolha um cliente</translation>
    </message>
    <message>
        <source>Imports an installer&apos;s ISO file.</source>
        <translation>Importa o arquivo ISO de um instalador.</translation>
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
        <translation>Um novo disco vazio</translation>
    </message>
    <message>
        <source>There is no installer yet. Import its ISO file; it appears here when that is done.</source>
        <translation>Ainda não há instalador. Importe o arquivo ISO dele; ele aparece aqui quando isso terminar.</translation>
    </message>
    <message>
        <source>There is no client that could do it: all of them run, or are in maintenance.</source>
        <translation>Não há nenhum cliente que possa fazer isto: todos estão em execução, ou em manutenção.</translation>
    </message>
    <message>
        <source>What happens then:
1. Turn %1 on. It starts from the CD as long as the disk has nothing to start from, and from the disk afterwards.
2. Install onto the disk that the installer finds, as on any PC; restart as often as it asks.
3. Shut %1 down and publish the draft here. It becomes version 2, for every client with this image.
4. Let the doctor look at it.</source>
        <translation>O que acontece depois:
1. Ligue %1. Ele inicia a partir do CD enquanto o disco não tiver nada para iniciar, e a partir do disco depois disso.
2. Instale no disco que o instalador encontrar, como em qualquer PC; reinicie quantas vezes ele pedir.
3. Desligue %1 e publique o rascunho aqui. Ele se torna a versão 2, para todos os clientes com esta imagem.
4. Deixe o diagnóstico examiná-la.</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>No começo ocupa pouco espaço e cresce com o que é gravado.</translation>
    </message>
    <message>
        <source>The system is installed into a draft over it: version 1 stays empty.</source>
        <translation>O sistema é instalado em um rascunho sobre ela: a versão 1 fica vazia.</translation>
    </message>
    <message>
        <source>It has a disk of its own over %1. That waits until it gets %1 again.</source>
        <translation>Ele tem um disco próprio sobre %1. Esse disco espera até ele receber %1 de novo.</translation>
    </message>
    <message>
        <source>It has %1 now, and gets the new disk instead.</source>
        <translation>Ele tem %1 agora, e recebe o novo disco no lugar.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::JobsPanel</name>
    <message>
        <source>Running jobs</source>
        <translation>Tarefas em execução</translation>
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
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>The connection to the services is lost: %1 It is tried again and again.</source>
        <translation>A conexão com os serviços foi perdida: %1 Ela é tentada repetidamente.</translation>
    </message>
    <message>
        <source>The connection to the services is back.</source>
        <translation>A conexão com os serviços foi restabelecida.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Room for disks: %1</source>
        <translation>Espaço para discos: %1</translation>
    </message>
    <message>
        <source>Netseat (attached to netseatd)</source>
        <extracomment>window title when another process runs the services</extracomment>
        <translation>Netseat (conectado ao netseatd)</translation>
    </message>
    <message>
        <source>Netseat goes on working</source>
        <translation>O Netseat continua em execução</translation>
    </message>
    <message>
        <source>The services run on. A click on this icon shows the window again; Quit in its menu ends Netseat.</source>
        <translation>Os serviços continuam. Um clique neste ícone mostra a janela de novo; Sair, no menu dele, encerra o Netseat.</translation>
    </message>
    <message>
        <source>Quit Netseat</source>
        <translation>Sair do Netseat</translation>
    </message>
    <message>
        <source>Stop the services and quit?</source>
        <translation>Parar os serviços e sair?</translation>
    </message>
    <message>
        <source>PCs can&apos;t boot while Netseat is not running.</source>
        <translation>Os PCs não podem inicializar enquanto o Netseat não estiver em execução.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>These PCs run from this computer and will stand still without their disks: %1.</source>
        <translation>Estes PCs funcionam a partir deste computador e vão ficar parados sem os discos: %1.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>About Netseat</source>
        <translation>Sobre o Netseat</translation>
    </message>
    <message>
        <source>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Runs PCs that have no disk: they boot over the network from the images on this computer.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Faz funcionar PCs sem disco: eles inicializam pela rede a partir das imagens neste computador.&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Serviços</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imagens</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Atividade</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Netseat</source>
        <translation>&amp;Sobre o Netseat</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MaintenanceDialog</name>
    <message>
        <source>Maintenance of %1</source>
        <translation>Manutenção de %1</translation>
    </message>
    <message>
        <source>&amp;Start maintenance</source>
        <translation>&amp;Iniciar manutenção</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change: install and update there as on any PC. All others go on with version %1. Publish the draft when you are done, or discard it.</source>
        <translation>Um cliente inicializa um rascunho da imagem que ele pode alterar: instale e atualize nele como em qualquer PC. Todos os outros continuam com a versão %1. Publique o rascunho quando terminar, ou descarte-o.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>It boots the draft from its next start on.</source>
        <translation>Ele inicializa o rascunho a partir da próxima vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not offered: they run now or are in maintenance.</source>
        <translation>
            <numerusform>%n não é oferecido: está em execução ou em manutenção.</numerusform>
            <numerusform>%n não são oferecidos: estão em execução ou em manutenção.</numerusform>
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
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MovedBar</name>
    <message>
        <source>Start &amp;fresh …</source>
        <translation>Começar do &amp;zero…</translation>
    </message>
    <message>
        <source>The image has moved on</source>
        <translation>A imagem avançou</translation>
    </message>
    <message>
        <source>Throws the client&apos;s own disk away: its next boot is from the default version.</source>
        <translation>Descarta o disco próprio do cliente: a próxima inicialização é a partir da versão padrão.</translation>
    </message>
    <message>
        <source>The client stays on the version that its disk was made over.</source>
        <translation>O cliente fica na versão sobre a qual o disco dele foi criado.</translation>
    </message>
    <message>
        <source>The image has moved on: v%1 → v%2. This client&apos;s own disk is still over version %1.</source>
        <translation>A imagem avançou: v%1 → v%2. O disco próprio deste cliente ainda está sobre a versão %1.</translation>
    </message>
    <message>
        <source>&amp;Keep version %1</source>
        <translation>&amp;Manter a versão %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkForm</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>Mais &amp;opções</translation>
    </message>
    <message>
        <source>Answer IPv6 router solicitations of booting PCs (saves up to 13 s)</source>
        <translation>Responder às solicitações de roteador IPv6 dos PCs que inicializam (economiza até 13 s)</translation>
    </message>
    <message>
        <source>&amp;Network card:</source>
        <translation>P&amp;laca de rede:</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>En&amp;dereços:</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>Primeiro endereço da faixa</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>Último endereço da faixa</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>&amp;Faixa:</translation>
    </message>
    <message>
        <source>Net&amp;mask:</source>
        <translation>&amp;Máscara de rede:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>&amp;Roteador:</translation>
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
        <translation>Pra&amp;zo da concessão:</translation>
    </message>
    <message>
        <source>New mac&amp;hines:</source>
        <translation>Má&amp;quinas novas:</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>Máquinas novas</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>Porta %1</translation>
    </message>
    <message>
        <source>The first address of the card</source>
        <translation>O primeiro endereço da placa</translation>
    </message>
    <message>
        <source>Serve &amp;on:</source>
        <translation>Ser&amp;vir em:</translation>
    </message>
    <message>
        <source>Por&amp;ts:</source>
        <translation>Por&amp;tas:</translation>
    </message>
    <message>
        <source>Only the loaders of this system</source>
        <translation>Somente os carregadores deste sistema</translation>
    </message>
    <message>
        <source>Own boot loaders</source>
        <translation>Carregadores de inicialização próprios</translation>
    </message>
    <message>
        <source>O&amp;wn boot loaders:</source>
        <translation>Carre&amp;gadores próprios:</translation>
    </message>
    <message>
        <source>Choose a network card …</source>
        <translation>Escolha uma placa de rede…</translation>
    </message>
    <message>
        <source>%1: not in this computer now</source>
        <translation>%1: não está neste computador agora</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Isto não é um endereço. Exemplo: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>Isto não é uma máscara de rede. Exemplo: 255.255.255.0.</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>Separe os endereços por vírgulas: 192.168.1.1, 9.9.9.9.</translation>
    </message>
    <message>
        <source>The one that your PCs are connected to.</source>
        <translation>Aquela à qual seus PCs estão conectados.</translation>
    </message>
    <message>
        <source>Firmware has no Wi-Fi: the PCs must reach this card by cable.</source>
        <translation>O firmware não tem Wi-Fi: os PCs precisam chegar a esta placa por cabo.</translation>
    </message>
    <message>
        <source>This card has no IPv4 address. Give it a fixed one first.</source>
        <translation>Esta placa não tem endereço IPv4. Dê primeiro um endereço fixo a ela.</translation>
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
        <translation>Rev&amp;erter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>&amp;Start services</source>
        <translation>&amp;Iniciar serviços</translation>
    </message>
    <message>
        <source>S&amp;top services</source>
        <translation>&amp;Parar serviços</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The network settings were changed elsewhere. Revert shows them; Apply overwrites them.</source>
        <translation>As configurações de rede foram alteradas em outro lugar. Reverter as mostra; Aplicar as sobrescreve.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ainda não aplicado</translation>
    </message>
    <message>
        <source>Something needs to be put right first</source>
        <translation>Algo precisa ser corrigido primeiro</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NewDiskDialog</name>
    <message>
        <source>New empty disk</source>
        <translation>Novo disco vazio</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>Then &amp;install a system on it, from a CD</source>
        <translation>Depois, &amp;instalar um sistema nele a partir de um CD</translation>
    </message>
    <message>
        <source>An image to install a system on.</source>
        <translation>Uma imagem para instalar um sistema.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>No começo ocupa pouco espaço e cresce com o que é gravado.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamanho:</translation>
    </message>
    <message>
        <source>Asks for the installer and for the client that runs it.</source>
        <translation>Pergunta pelo instalador e pelo cliente que o executa.</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>Como aparece nas listas.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::Notifier</name>
    <message>
        <source>%1 does not boot</source>
        <translation>%1 não inicializa</translation>
    </message>
    <message numerus="yes">
        <source>%n clients do not boot</source>
        <translation>
            <numerusform>%n cliente não inicializa</numerusform>
            <numerusform>%n clientes não inicializam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n máquina nova</numerusform>
            <numerusform>%n máquinas novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::PublishDialog</name>
    <message>
        <source>Publish a draft of %1</source>
        <translation>Publicar um rascunho de %1</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>&amp;At their next start</source>
        <translation>Na próxima inicia&amp;lização</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>A par&amp;tir deste momento:</translation>
    </message>
    <message>
        <source>Not ye&amp;t: only test seats that are told to</source>
        <translation>Ain&amp;da não: somente os postos de teste indicados</translation>
    </message>
    <message>
        <source>The draft was made on %1 over version %2, begun at %3. It becomes version %4.</source>
        <translation>O rascunho foi feito em %1 sobre a versão %2, começado: %3. Ele se torna a versão %4.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>A partir deste momento</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>Clients boot it:</source>
        <translation>Os clientes a inicializam:</translation>
    </message>
    <message>
        <source>Make it the default version whenever you like.</source>
        <translation>Torne-a a versão padrão quando quiser.</translation>
    </message>
    <message>
        <source>Clients that run stay as they are until they start again. Going back to an older version is one click.</source>
        <translation>Os clientes em execução ficam como estão até serem iniciados de novo. Voltar a uma versão anterior é questão de um clique.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RepairPanel</name>
    <message>
        <source>&amp;Fetch missing packages, like open-iscsi</source>
        <translation>&amp;Baixar pacotes ausentes, como open-iscsi</translation>
    </message>
    <message>
        <source>&amp;Start repair</source>
        <translation>&amp;Iniciar reparo</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>&amp;Experimentar em um cliente…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Tornar padrã&amp;o</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparo</translation>
    </message>
    <message>
        <source>&amp;Cancel repair</source>
        <translation>Ca&amp;ncelar reparo</translation>
    </message>
    <message>
        <source>Progress of the repair</source>
        <translation>Andamento do reparo</translation>
    </message>
    <message>
        <source>The image&apos;s own system installs them in a virtual PC, through this computer&apos;s network. Without this, the virtual PC has no network.</source>
        <translation>O próprio sistema da imagem os instala em um PC virtual, pela rede deste computador. Sem isto, o PC virtual não tem rede.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Agora não</translation>
    </message>
    <message>
        <source>The repair makes a new version; version %1 stays as it is, and clients go on booting it. What can be put right in files is put right there. Then the image&apos;s own system prepares its start for iSCSI, in a virtual PC: that takes some minutes.</source>
        <translation>O reparo cria uma nova versão; a versão %1 fica como está, e os clientes continuam a inicializá-la. O que pode ser corrigido em arquivos é corrigido ali. Depois, o próprio sistema da imagem prepara sua inicialização por iSCSI, em um PC virtual: isso leva alguns minutos.</translation>
    </message>
    <message>
        <source>The repair runs. It goes on when this window is closed; the images page shows it then.</source>
        <translation>O reparo está em andamento. Ele continua quando esta janela é fechada; a página de imagens o mostra então.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a repair&apos;s progress: &quot;Step 2 of 4&quot;</extracomment>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Examine version %1</source>
        <translation>Exa&amp;minar a versão %1</translation>
    </message>
    <message>
        <source>No client has this image.</source>
        <translation>Nenhum cliente tem esta imagem.</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>Já é a versão padrão.</translation>
    </message>
    <message>
        <source>The repair was cancelled. Nothing was changed.</source>
        <translation>O reparo foi cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Clients boot version %1 from their next start on.</source>
        <translation>Os clientes inicializam a versão %1 a partir da próxima vez.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomBanner</name>
    <message>
        <source>New boots wait for room</source>
        <translation>As novas inicializações esperam por espaço</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar imagens</translation>
    </message>
    <message>
        <source>Storage settings …</source>
        <translation>Configurações de armazenamento…</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomStrip</name>
    <message>
        <source>Room for disks in use</source>
        <translation>Espaço para discos em uso</translation>
    </message>
    <message>
        <source>St&amp;orage settings …</source>
        <translation>Confi&amp;gurações de armazenamento…</translation>
    </message>
    <message>
        <source>How much room there is for disks is not known yet.</source>
        <translation>Ainda não se sabe quanto espaço há para discos.</translation>
    </message>
    <message>
        <source>%1 in use, %2 kept in reserve</source>
        <translation>%1 em uso, %2 em reserva</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServerBridge</name>
    <message>
        <source>Not known: there is no connection to the services.</source>
        <translation>Desconhecido: não há conexão com os serviços.</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>Não há conexão com os serviços.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServiceLight</name>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>Em execução em %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Desativado nas configurações</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServicesBox</name>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>They run in this program and end with it.</source>
        <translation>São executados neste programa e terminam com ele.</translation>
    </message>
    <message>
        <source>They run in %1 and go on without this window.</source>
        <translation>São executados em %1 e continuam sem esta janela.</translation>
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
        <translation>Configurações de armazenamento</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Unit of the reserve</source>
        <translation>Unidade da reserva</translation>
    </message>
    <message>
        <source>Only on demand</source>
        <translation>Somente sob demanda</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Check versions every</source>
        <translation>Verificar versões a cada</translation>
    </message>
    <message>
        <source>Begin the check at</source>
        <translation>Começar a verificação às</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automaticamente</translation>
    </message>
    <message>
        <source> files</source>
        <translation> arquivos</translation>
    </message>
    <message>
        <source>Flatten beyond</source>
        <translation>Consolidar acima de</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;a partir das</translation>
    </message>
    <message>
        <source>&amp;Reserve:</source>
        <translation>&amp;Reserva:</translation>
    </message>
    <message>
        <source>Check &amp;versions every:</source>
        <translation>&amp;Verificar versões a cada:</translation>
    </message>
    <message>
        <source>F&amp;latten beyond:</source>
        <translation>&amp;Consolidar acima de:</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Isto não é um tamanho. Exemplo: 20.</translation>
    </message>
    <message>
        <source>Without a reserve, running PCs meet a full disk: they get write errors.</source>
        <translation>Sem uma reserva, os PCs em execução encontram um disco cheio: recebem erros de gravação.</translation>
    </message>
    <message>
        <source>With less free than this no boot begins that would write. Those that run have it to go on.</source>
        <translation>Com menos espaço livre do que isto não começa nenhuma inicialização que gravaria. Os que estão em execução dispõem dele para continuar.</translation>
    </message>
    <message>
        <source>Each version&apos;s file is compared with its checksums when that was so long ago, at a quiet hour.</source>
        <translation>O arquivo de cada versão é comparado com suas somas de verificação quando a última vez foi há tanto tempo, em um horário tranquilo.</translation>
    </message>
    <message>
        <source>Versions are compared with their checksums only when you ask for it.</source>
        <translation>As versões são comparadas com suas somas de verificação somente quando você pede.</translation>
    </message>
    <message>
        <source>A published version that lies over more files than this gets a file that stands alone: long chains read slower.</source>
        <translation>Uma versão publicada que está sobre mais arquivos do que isto recebe um arquivo independente: cadeias longas são lidas mais devagar.</translation>
    </message>
    <message>
        <source>Versions stay as they are published, until you flatten one yourself.</source>
        <translation>As versões ficam como foram publicadas, até que você mesmo consolide uma.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TimelineModel</name>
    <message>
        <source>not needed</source>
        <translation>não necessário</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
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
        <translation>Serviços parados</translation>
    </message>
    <message>
        <source>Ready for clients</source>
        <translation>Pronto para os clientes</translation>
    </message>
    <message>
        <source>Serving clients</source>
        <translation>Atendendo clientes</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n ativo</numerusform>
            <numerusform>%n ativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting</source>
        <translation>
            <numerusform>%n iniciando</numerusform>
            <numerusform>%n iniciando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on</source>
        <translation>Nenhum cliente está ligado</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>Mostrar &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Netseat: %1. %2</source>
        <translation>Netseat: %1. %2</translation>
    </message>
    <message>
        <source>&amp;Failed clients (%1) …</source>
        <translation>Clientes com &amp;falha (%1)…</translation>
    </message>
    <message>
        <source>&amp;New machines (%1) …</source>
        <translation>Máquinas &amp;novas (%1)…</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TryDialog</name>
    <message>
        <source>Try version %1 of %2</source>
        <translation>Experimentar a versão %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Experimentar</translation>
    </message>
    <message>
        <source>One client becomes a test seat: it boots this version from its next start on, whatever the default is. To end the test, choose “Default version” in its settings.</source>
        <translation>Um cliente se torna um posto de teste: ele inicializa esta versão a partir da próxima vez, qualquer que seja a padrão. Para encerrar o teste, escolha “Versão padrão” nas configurações dele.</translation>
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
        <translation>Nenhum cliente tem esta imagem. Dê-a ao cliente em que você quer testá-la.</translation>
    </message>
    <message>
        <source>It follows its group now. As a test seat it does not, until you let it follow again.</source>
        <translation>Ele segue o grupo dele agora. Como posto de teste não segue, até que você o faça seguir de novo.</translation>
    </message>
    <message>
        <source>It has a disk of its own, over the version that this was made over. It must start fresh to boot another one.</source>
        <translation>Ele tem um disco próprio, sobre a versão sobre a qual foi criado. Precisa começar do zero para inicializar outra.</translation>
    </message>
</context>
</TS>
