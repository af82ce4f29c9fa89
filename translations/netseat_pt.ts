<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>BootCodes</name>
    <message>
        <source>UEFI firmware (EDK II, PxeBcDxe)</source>
        <translation>Firmware UEFI (EDK II, PxeBcDxe)</translation>
    </message>
    <message>
        <source>PXE specification 2.1 and Intel&apos;s boot agent</source>
        <translation>Especificação PXE 2.1 e agente de inicialização da Intel</translation>
    </message>
    <message>
        <source>iPXE (errno.h, errfile.h)</source>
        <translation>iPXE (errno.h, errfile.h)</translation>
    </message>
    <message>
        <source>a part of iPXE that this table does not have</source>
        <translation>uma parte do iPXE que não consta desta tabela</translation>
    </message>
    <message>
        <source>Where it happened: %1.</source>
        <translation>Onde aconteceu: %1.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the iPXE web site.</source>
        <translation>Veja na linha do tempo do cliente em que estágio ele parou, e consulte o site do iPXE.</translation>
    </message>
    <message>
        <source>Netseat&apos;s own verdict on a boot</source>
        <translation>Veredito do próprio Netseat sobre uma inicialização</translation>
    </message>
    <message>
        <source>iPXE got no address</source>
        <translation>O iPXE não recebeu endereço</translation>
    </message>
    <message>
        <source>iPXE asked on this network card and no way of getting an address worked.</source>
        <translation>O iPXE pediu um endereço por esta placa de rede e nenhuma forma de obtê-lo funcionou.</translation>
    </message>
    <message>
        <source>Look whether DHCP runs and the cable is in. If the firmware got an address before, try the loader &quot;snponly&quot; (UEFI) or &quot;undionly&quot; (BIOS): iPXE then uses the firmware&apos;s own driver.</source>
        <translation>Verifique se o DHCP está em execução e se o cabo está conectado. Se o firmware já tinha recebido um endereço, experimente o carregador “snponly” (UEFI) ou “undionly” (BIOS): o iPXE usa então o driver do próprio firmware.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sem link</translation>
    </message>
    <message>
        <source>iPXE sees no link on the network card.</source>
        <translation>O iPXE não vê link na placa de rede.</translation>
    </message>
    <message>
        <source>Check cable and switch port. A port that takes long to come up needs &quot;edge port&quot; or &quot;PortFast&quot;.</source>
        <translation>Verifique o cabo e a porta do switch. Uma porta que demora a ativar precisa de “edge port” ou “PortFast”.</translation>
    </message>
    <message>
        <source>No DHCP answer</source>
        <translation>Sem resposta de DHCP</translation>
    </message>
    <message>
        <source>iPXE asked for an address and got no answer.</source>
        <translation>O iPXE pediu um endereço e não recebeu resposta.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log: if Netseat answered, the answer is lost on its way; try another loader.</source>
        <translation>Veja o log do cliente: se o Netseat respondeu, a resposta se perde no caminho; experimente outro carregador.</translation>
    </message>
    <message>
        <source>iPXE was told nothing to boot</source>
        <translation>O iPXE não recebeu nada para inicializar</translation>
    </message>
    <message>
        <source>iPXE has an address, but neither a script nor a disk: the answer came from another DHCP server, or the client has no image.</source>
        <translation>O iPXE tem um endereço, mas nem script nem disco: a resposta veio de outro servidor DHCP, ou o cliente não tem imagem.</translation>
    </message>
    <message>
        <source>Give the client an image; look for another DHCP server on the Network page.</source>
        <translation>Dê uma imagem ao cliente; procure outro servidor DHCP na página Rede.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>A connection (to the script&apos;s HTTP port or to the disk) was not answered at all.</source>
        <translation>Uma conexão (com a porta HTTP do script ou com o disco) não teve resposta alguma.</translation>
    </message>
    <message>
        <source>Let the ports of HTTP and iSCSI (TCP 80 and 3260) through the firewall of this computer.</source>
        <translation>Libere as portas de HTTP e iSCSI (TCP 80 e 3260) no firewall deste computador.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>O servidor recusou a conexão</translation>
    </message>
    <message>
        <source>The computer is there, but nothing runs on that port, or it hung up.</source>
        <translation>O computador está lá, mas nada funciona nessa porta, ou ele encerrou a conexão.</translation>
    </message>
    <message>
        <source>Look whether HTTP and iSCSI run (status bar).</source>
        <translation>Verifique se HTTP e iSCSI estão em execução (barra de status).</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>Sem caminho até o servidor</translation>
    </message>
    <message>
        <source>The server&apos;s address is outside of the PC&apos;s network and no router was named.</source>
        <translation>O endereço do servidor está fora da rede do PC e nenhum roteador foi indicado.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; set the router on the Network page.</source>
        <translation>Compare os endereços do PC e do servidor; defina o roteador na página Rede.</translation>
    </message>
    <message>
        <source>The network card has no address.</source>
        <translation>A placa de rede não tem endereço.</translation>
    </message>
    <message>
        <source>Look whether DHCP runs.</source>
        <translation>Verifique se o DHCP está em execução.</translation>
    </message>
    <message>
        <source>The server can&apos;t be found on the network</source>
        <translation>O servidor não é encontrado na rede</translation>
    </message>
    <message>
        <source>Nobody answers ARP for the server&apos;s address.</source>
        <translation>Ninguém responde ao ARP pelo endereço do servidor.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look whether both are in the same VLAN.</source>
        <translation>Compare os endereços do PC e do servidor; verifique se os dois estão na mesma VLAN.</translation>
    </message>
    <message>
        <source>TFTP does not answer</source>
        <translation>O TFTP não responde</translation>
    </message>
    <message>
        <source>A file was asked for by TFTP in vain.</source>
        <translation>Um arquivo foi pedido por TFTP em vão.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer.</source>
        <translation>Libere a porta UDP 69 no firewall deste computador.</translation>
    </message>
    <message>
        <source>The file does not exist (TFTP)</source>
        <translation>O arquivo não existe (TFTP)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the TFTP server does not have.</source>
        <translation>O iPXE pediu um arquivo que o servidor TFTP não tem.</translation>
    </message>
    <message>
        <source>For &quot;autoexec.ipxe&quot; this is normal. For other names look at the client&apos;s log.</source>
        <translation>Para “autoexec.ipxe” isto é normal. Para outros nomes, veja o log do cliente.</translation>
    </message>
    <message>
        <source>The file does not exist (HTTP 404)</source>
        <translation>O arquivo não existe (HTTP 404)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the HTTP server does not have.</source>
        <translation>O iPXE pediu um arquivo que o servidor HTTP não tem.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name, and at the paths of the boot entry.</source>
        <translation>Veja o nome no log do cliente e os caminhos da entrada de inicialização.</translation>
    </message>
    <message>
        <source>The HTTP server refuses (403)</source>
        <translation>O servidor HTTP recusa (403)</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>O arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the data folder&apos;s files.</source>
        <translation>Verifique as permissões do arquivo nos arquivos da pasta de dados.</translation>
    </message>
    <message>
        <source>The HTTP server wants a password (401)</source>
        <translation>O servidor HTTP quer uma senha (401)</translation>
    </message>
    <message>
        <source>The file is on another server that asks who you are.</source>
        <translation>O arquivo está em outro servidor, que pergunta quem você é.</translation>
    </message>
    <message>
        <source>Write user and password into the boot entry&apos;s address.</source>
        <translation>Escreva usuário e senha no endereço da entrada de inicialização.</translation>
    </message>
    <message>
        <source>The HTTP server refuses (4xx)</source>
        <translation>O servidor HTTP recusa (4xx)</translation>
    </message>
    <message>
        <source>The request was not accepted.</source>
        <translation>O pedido não foi aceito.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log.</source>
        <translation>Veja o log do cliente.</translation>
    </message>
    <message>
        <source>The HTTP server failed (5xx)</source>
        <translation>O servidor HTTP falhou (5xx)</translation>
    </message>
    <message>
        <source>The server had an error of its own.</source>
        <translation>O servidor teve um erro próprio.</translation>
    </message>
    <message>
        <source>Look at the log for what Netseat says of it.</source>
        <translation>Veja no log o que o Netseat diz sobre isto.</translation>
    </message>
    <message>
        <source>The name does not exist (DNS)</source>
        <translation>O nome não existe (DNS)</translation>
    </message>
    <message>
        <source>A name in an address could not be looked up.</source>
        <translation>Não foi possível resolver um nome contido em um endereço.</translation>
    </message>
    <message>
        <source>Check the address of the boot entry.</source>
        <translation>Verifique o endereço da entrada de inicialização.</translation>
    </message>
    <message>
        <source>No DNS server</source>
        <translation>Sem servidor DNS</translation>
    </message>
    <message>
        <source>An address has a name in it, and nobody told the PC a DNS server.</source>
        <translation>Um endereço contém um nome, e ninguém indicou um servidor DNS ao PC.</translation>
    </message>
    <message>
        <source>Enter a DNS server on the Network page, or use a numeric address.</source>
        <translation>Informe um servidor DNS na página Rede, ou use um endereço numérico.</translation>
    </message>
    <message>
        <source>The disk does not exist</source>
        <translation>O disco não existe</translation>
    </message>
    <message>
        <source>The server that was asked has no disk of that name.</source>
        <translation>O servidor consultado não tem disco com esse nome.</translation>
    </message>
    <message>
        <source>Look whether the client still has an image, and whether its disk is served by another server.</source>
        <translation>Verifique se o cliente ainda tem uma imagem e se o disco dele é fornecido por outro servidor.</translation>
    </message>
    <message>
        <source>The disk wants a password</source>
        <translation>O disco quer uma senha</translation>
    </message>
    <message>
        <source>User or secret are not what the server expects.</source>
        <translation>O usuário ou o segredo não são os que o servidor espera.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s CHAP user and secret.</source>
        <translation>Compare o usuário e o segredo CHAP do cliente.</translation>
    </message>
    <message>
        <source>The disk is not for this PC</source>
        <translation>O disco não é para este PC</translation>
    </message>
    <message>
        <source>The server does not let this PC have the disk: somebody else uses it, or it is another client&apos;s.</source>
        <translation>O servidor não dá o disco a este PC: outro o está usando, ou ele é de outro cliente.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the reason that Netseat gave.</source>
        <translation>Veja no log do cliente o motivo que o Netseat deu.</translation>
    </message>
    <message>
        <source>The server proved itself under a wrong name</source>
        <translation>O servidor se identificou com um nome errado</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s name is another one.</source>
        <translation>Os dois lados devem provar quem são, e o nome do servidor é outro.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP user.</source>
        <translation>Compare o usuário CHAP mútuo do cliente.</translation>
    </message>
    <message>
        <source>The server proved itself with a wrong secret</source>
        <translation>O servidor se identificou com um segredo errado</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s secret is another one.</source>
        <translation>Os dois lados devem provar quem são, e o segredo do servidor é outro.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP secret.</source>
        <translation>Compare o segredo CHAP mútuo do cliente.</translation>
    </message>
    <message>
        <source>The disk is not ready</source>
        <translation>O disco não está pronto</translation>
    </message>
    <message>
        <source>The server can&apos;t give the disk now: its image can&apos;t be opened, or there is no room.</source>
        <translation>O servidor não pode dar o disco agora: a imagem dele não pode ser aberta, ou não há espaço.</translation>
    </message>
    <message>
        <source>The disk server has too much to do</source>
        <translation>O servidor de disco está sobrecarregado</translation>
    </message>
    <message>
        <source>The server has no room for another connection.</source>
        <translation>O servidor não tem lugar para mais uma conexão.</translation>
    </message>
    <message>
        <source>Wait a minute and start it again.</source>
        <translation>Espere um minuto e inicie-o de novo.</translation>
    </message>
    <message>
        <source>The disk&apos;s address is malformed</source>
        <translation>O endereço do disco está malformado</translation>
    </message>
    <message>
        <source>The root path that DHCP gave is not complete.</source>
        <translation>O caminho raiz (root path) dado pelo DHCP está incompleto.</translation>
    </message>
    <message>
        <source>If another DHCP server gives it (option 17), copy the line that Netseat shows for it.</source>
        <translation>Se outro servidor DHCP o dá (opção 17), copie a linha que o Netseat mostra para ele.</translation>
    </message>
    <message>
        <source>The disk server hung up</source>
        <translation>O servidor de disco encerrou a conexão</translation>
    </message>
    <message>
        <source>The connection to the disk was ended.</source>
        <translation>A conexão com o disco foi encerrada.</translation>
    </message>
    <message>
        <source>Nothing to start on the disk (BIOS)</source>
        <translation>Nada para iniciar no disco (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there and its first sector was run, but it came back: there is no system on it that a BIOS can start.</source>
        <translation>O disco está lá e o primeiro setor foi executado, mas voltou: não há nele um sistema que um BIOS possa iniciar.</translation>
    </message>
    <message>
        <source>The image may be for UEFI only. Set the PC to UEFI, or let the doctor look at the image.</source>
        <translation>A imagem talvez seja só para UEFI. Passe o PC para UEFI, ou deixe o diagnóstico examinar a imagem.</translation>
    </message>
    <message>
        <source>The disk has no boot sector (BIOS)</source>
        <translation>O disco não tem setor de inicialização (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there, but it is empty or has no boot sector.</source>
        <translation>O disco está lá, mas está vazio ou não tem setor de inicialização.</translation>
    </message>
    <message>
        <source>Install a system on it, or let the doctor look at the image.</source>
        <translation>Instale um sistema nele, ou deixe o diagnóstico examinar a imagem.</translation>
    </message>
    <message>
        <source>The file is nothing that can be started</source>
        <translation>O arquivo não é algo que se possa iniciar</translation>
    </message>
    <message>
        <source>iPXE fetched a file and does not know its kind: mostly an error page, or a file for another firmware.</source>
        <translation>O iPXE obteve um arquivo e não conhece o tipo dele: em geral, uma página de erro ou um arquivo para outro firmware.</translation>
    </message>
    <message>
        <source>Look at the boot entry: BIOS and UEFI need different files.</source>
        <translation>Verifique a entrada de inicialização: BIOS e UEFI precisam de arquivos diferentes.</translation>
    </message>
    <message>
        <source>Secure Boot forbids the file</source>
        <translation>O Secure Boot proíbe o arquivo</translation>
    </message>
    <message>
        <source>The firmware does not accept the file&apos;s signature.</source>
        <translation>O firmware não aceita a assinatura do arquivo.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the firmware setup, or use signed boot programs.</source>
        <translation>Desligue o Secure Boot na configuração do firmware, ou use programas de inicialização assinados.</translation>
    </message>
    <message>
        <source>The firmware does not load the file</source>
        <translation>O firmware não carrega o arquivo</translation>
    </message>
    <message>
        <source>UEFI refused a program that iPXE gave it.</source>
        <translation>O UEFI recusou um programa que o iPXE lhe deu.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off for a try; look whether the file is for this kind of processor.</source>
        <translation>Desligue o Secure Boot como teste; verifique se o arquivo é para este tipo de processador.</translation>
    </message>
    <message>
        <source>The program ended with an error</source>
        <translation>O programa terminou com um erro</translation>
    </message>
    <message>
        <source>UEFI started the program, and it gave up.</source>
        <translation>O UEFI iniciou o programa, e ele desistiu.</translation>
    </message>
    <message>
        <source>Let the doctor look at the image.</source>
        <translation>Deixe o diagnóstico examinar a imagem.</translation>
    </message>
    <message>
        <source>No device for the program</source>
        <translation>Nenhum dispositivo para o programa</translation>
    </message>
    <message>
        <source>iPXE could not hand its network card to a UEFI program.</source>
        <translation>O iPXE não conseguiu passar a placa de rede a um programa UEFI.</translation>
    </message>
    <message>
        <source>Use the loader &quot;snponly&quot;; update the firmware.</source>
        <translation>Use o carregador “snponly”; atualize o firmware.</translation>
    </message>
    <message>
        <source>The disk did not answer in time</source>
        <translation>O disco não respondeu a tempo</translation>
    </message>
    <message>
        <source>The disk was attached, and a read was not answered.</source>
        <translation>O disco foi conectado, e uma leitura ficou sem resposta.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log. Some PCs need more retries: see the client&apos;s firmware options.</source>
        <translation>Veja o log do cliente. Alguns PCs precisam de mais tentativas: veja as opções de firmware do cliente.</translation>
    </message>
    <message>
        <source>No boot program on the disk (UEFI)</source>
        <translation>Nenhum programa de inicialização no disco (UEFI)</translation>
    </message>
    <message>
        <source>The disk is there, but \EFI\BOOT\BOOTX64.EFI is not on it.</source>
        <translation>O disco está lá, mas \EFI\BOOT\BOOTX64.EFI não está nele.</translation>
    </message>
    <message>
        <source>The image may be for BIOS only. Let the doctor look at the image.</source>
        <translation>A imagem talvez seja só para BIOS. Deixe o diagnóstico examinar a imagem.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acesso negado</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Endereço já em uso</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sem endereço</translation>
    </message>
    <message>
        <source>Device busy</source>
        <translation>Dispositivo ocupado</translation>
    </message>
    <message>
        <source>Cancelled, by a key or because nothing was left to do</source>
        <translation>Cancelado, por uma tecla ou porque não restava nada a fazer</translation>
    </message>
    <message>
        <source>Connection broken off</source>
        <translation>Conexão interrompida</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>Connection reset by the other side</source>
        <translation>Conexão redefinida pelo outro lado</translation>
    </message>
    <message>
        <source>No way to the other side</source>
        <translation>Sem caminho até o outro lado</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ainda não terminou</translation>
    </message>
    <message>
        <source>Malformed: iPXE could not make sense of it</source>
        <translation>Malformado: o iPXE não conseguiu entendê-lo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro de entrada/saída</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>A rede está inativa</translation>
    </message>
    <message>
        <source>The network can&apos;t be reached</source>
        <translation>A rede está inacessível</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memória insuficiente</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Dispositivo inexistente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not something that can be started</source>
        <translation>Não é algo que se possa iniciar</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Não há mais espaço</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Não suportado</translation>
    </message>
    <message>
        <source>Not possible with this device</source>
        <translation>Não é possível com este dispositivo</translation>
    </message>
    <message>
        <source>No such device or name</source>
        <translation>Dispositivo ou nome inexistente</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>The other side does not keep to the protocol</source>
        <translation>O outro lado não segue o protocolo</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Fora do intervalo</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>The firmware reported an error of its own</source>
        <translation>O firmware relatou um erro próprio</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the log lines there.</source>
        <translation>Veja na linha do tempo do cliente em que estágio ele parou, e as linhas do log ali.</translation>
    </message>
    <message>
        <source>Try another loader for this client: &quot;snponly&quot; or &quot;undionly&quot; use the firmware&apos;s own network driver.</source>
        <translation>Experimente outro carregador para este cliente: “snponly” ou “undionly” usam o driver de rede do próprio firmware.</translation>
    </message>
    <message>
        <source>Check the paths and arguments of the boot entry.</source>
        <translation>Verifique os caminhos e argumentos da entrada de inicialização.</translation>
    </message>
    <message>
        <source>looking up a name</source>
        <translation>resolução de um nome</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>o disco</translation>
    </message>
    <message>
        <source>starting from the disk (UEFI)</source>
        <translation>início a partir do disco (UEFI)</translation>
    </message>
    <message>
        <source>starting from the disk</source>
        <translation>início a partir do disco</translation>
    </message>
    <message>
        <source>starting from the disk (BIOS)</source>
        <translation>início a partir do disco (BIOS)</translation>
    </message>
    <message>
        <source>the disk&apos;s boot sector (BIOS)</source>
        <translation>o setor de inicialização do disco (BIOS)</translation>
    </message>
    <message>
        <source>reading from the disk</source>
        <translation>leitura do disco</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (UEFI)</source>
        <translation>o driver de rede do firmware (UEFI)</translation>
    </message>
    <message>
        <source>the driver for Intel network cards</source>
        <translation>o driver para placas de rede Intel</translation>
    </message>
    <message>
        <source>the driver for Realtek network cards</source>
        <translation>o driver para placas de rede Realtek</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (BIOS)</source>
        <translation>o driver de rede do firmware (BIOS)</translation>
    </message>
    <message>
        <source>the network (IPv4)</source>
        <translation>a rede (IPv4)</translation>
    </message>
    <message>
        <source>the network (IPv6)</source>
        <translation>a rede (IPv6)</translation>
    </message>
    <message>
        <source>the network card</source>
        <translation>a placa de rede</translation>
    </message>
    <message>
        <source>a connection (TCP)</source>
        <translation>uma conexão (TCP)</translation>
    </message>
    <message>
        <source>fetching by HTTP</source>
        <translation>obtenção por HTTP</translation>
    </message>
    <message>
        <source>attaching the disk</source>
        <translation>conexão do disco</translation>
    </message>
    <message>
        <source>asking for an address (DHCP)</source>
        <translation>pedido de endereço (DHCP)</translation>
    </message>
    <message>
        <source>looking up a name (DNS)</source>
        <translation>resolução de um nome (DNS)</translation>
    </message>
    <message>
        <source>fetching by TFTP</source>
        <translation>obtenção por TFTP</translation>
    </message>
    <message>
        <source>finding a neighbour (ARP)</source>
        <translation>busca de um vizinho (ARP)</translation>
    </message>
    <message>
        <source>a file that was fetched</source>
        <translation>um arquivo obtido</translation>
    </message>
    <message>
        <source>the boot script</source>
        <translation>o script de inicialização</translation>
    </message>
    <message>
        <source>a UEFI program</source>
        <translation>um programa UEFI</translation>
    </message>
    <message>
        <source>a Linux kernel</source>
        <translation>um kernel Linux</translation>
    </message>
    <message>
        <source>choosing what to boot</source>
        <translation>escolha do que inicializar</translation>
    </message>
    <message>
        <source>the table that tells the system its disk</source>
        <translation>a tabela que indica ao sistema o disco dele</translation>
    </message>
    <message>
        <source>an encrypted connection (TLS)</source>
        <translation>uma conexão criptografada (TLS)</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>um certificado</translation>
    </message>
    <message>
        <source>setting up the network card</source>
        <translation>configuração da placa de rede</translation>
    </message>
    <message>
        <source>a command of the script</source>
        <translation>um comando do script</translation>
    </message>
    <message>
        <source>Not enough memory below 640 KiB</source>
        <translation>Memória insuficiente abaixo de 640 KiB</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program found no room in the lowest memory.</source>
        <translation>O programa de inicialização da placa de rede não achou espaço na memória baixa.</translation>
    </message>
    <message>
        <source>Turn off other boot programs (RAID, a second network card) in the BIOS setup, or update the BIOS.</source>
        <translation>Desligue outros programas de inicialização (RAID, uma segunda placa de rede) na configuração do BIOS, ou atualize o BIOS.</translation>
    </message>
    <message>
        <source>The boot program does not fit the network card</source>
        <translation>O programa de inicialização não serve para a placa de rede</translation>
    </message>
    <message>
        <source>The BIOS started a boot program that was made for another card.</source>
        <translation>O BIOS iniciou um programa de inicialização feito para outra placa.</translation>
    </message>
    <message>
        <source>Update the BIOS or the card&apos;s boot program.</source>
        <translation>Atualize o BIOS ou o programa de inicialização da placa.</translation>
    </message>
    <message>
        <source>The network card can&apos;t be read</source>
        <translation>A placa de rede não pode ser lida</translation>
    </message>
    <message>
        <source>The BIOS could not read the card&apos;s settings.</source>
        <translation>O BIOS não conseguiu ler as configurações da placa.</translation>
    </message>
    <message>
        <source>Reseat or replace the card; update the BIOS.</source>
        <translation>Reencaixe ou troque a placa; atualize o BIOS.</translation>
    </message>
    <message>
        <source>The loader is larger than the room for it</source>
        <translation>O carregador é maior que o espaço para ele</translation>
    </message>
    <message>
        <source>UEFI: the file did not fit the memory that was set aside. BIOS: the card&apos;s own memory is damaged.</source>
        <translation>UEFI: o arquivo não coube na memória reservada. BIOS: a memória da própria placa está danificada.</translation>
    </message>
    <message>
        <source>Choose another loader for this client; update the firmware.</source>
        <translation>Escolha outro carregador para este cliente; atualize o firmware.</translation>
    </message>
    <message>
        <source>The BIOS does not support this boot program</source>
        <translation>O BIOS não suporta este programa de inicialização</translation>
    </message>
    <message>
        <source>The card&apos;s boot program needs memory that this BIOS does not give it.</source>
        <translation>O programa de inicialização da placa precisa de memória que este BIOS não lhe dá.</translation>
    </message>
    <message>
        <source>Update the BIOS.</source>
        <translation>Atualize o BIOS.</translation>
    </message>
    <message>
        <source>Network card error</source>
        <translation>Erro da placa de rede</translation>
    </message>
    <message>
        <source>The firmware could not use the network card, or refused the address it was given.</source>
        <translation>O firmware não conseguiu usar a placa de rede, ou recusou o endereço que recebeu.</translation>
    </message>
    <message>
        <source>Look whether two DHCP servers answer (Network page), then reseat or replace the card.</source>
        <translation>Verifique se dois servidores DHCP respondem (página Rede); depois, reencaixe ou troque a placa.</translation>
    </message>
    <message>
        <source>The firmware had no memory left for the download.</source>
        <translation>O firmware não tinha mais memória para o download.</translation>
    </message>
    <message>
        <source>Update the firmware; switch other network boot entries off.</source>
        <translation>Atualize o firmware; desligue outras entradas de inicialização pela rede.</translation>
    </message>
    <message>
        <source>No answer to ARP</source>
        <translation>Sem resposta ao ARP</translation>
    </message>
    <message>
        <source>The PC could not find the server or the router on its network: it has an address of another network, or a switch stands in between.</source>
        <translation>O PC não encontrou o servidor ou o roteador na rede dele: ele tem um endereço de outra rede, ou há um switch no meio do caminho.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look for a second DHCP server on the Network page.</source>
        <translation>Compare os endereços do PC e do servidor; procure um segundo servidor DHCP na página Rede.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Sem conexão de rede</translation>
    </message>
    <message>
        <source>The card sees no link.</source>
        <translation>A placa não vê link.</translation>
    </message>
    <message>
        <source>No usable offer came</source>
        <translation>Não chegou nenhuma oferta utilizável</translation>
    </message>
    <message>
        <source>Nobody answered, or all answers came without anything to boot: an address alone is not enough for UEFI.</source>
        <translation>Ninguém respondeu, ou todas as respostas vieram sem nada para inicializar: só um endereço não basta para o UEFI.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline. Nothing there: its packets do not arrive here (wrong network card, VLAN, firewall). Offers there: the firmware ignores them; let Netseat give out the addresses too.</source>
        <translation>Veja a linha do tempo do cliente. Se não há nada ali, os pacotes dele não chegam aqui (placa de rede errada, VLAN, firewall). Se há ofertas, o firmware as ignora; deixe o Netseat distribuir também os endereços.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>O servidor não respondeu a tempo</translation>
    </message>
    <message>
        <source>An offer came, but the question for the loader that followed (UDP port 4011 or 69) got no answer.</source>
        <translation>Chegou uma oferta, mas o pedido seguinte pelo carregador (porta UDP 4011 ou 69) ficou sem resposta.</translation>
    </message>
    <message>
        <source>Let UDP ports 67, 69 and 4011 through the firewall of this computer.</source>
        <translation>Libere as portas UDP 67, 69 e 4011 no firewall deste computador.</translation>
    </message>
    <message>
        <source>The BIOS could not copy memory</source>
        <translation>O BIOS não conseguiu copiar memória</translation>
    </message>
    <message>
        <source>A fault of the BIOS.</source>
        <translation>Uma falha do BIOS.</translation>
    </message>
    <message>
        <source>Network boot was cancelled</source>
        <translation>A inicialização pela rede foi cancelada</translation>
    </message>
    <message>
        <source>A key was pressed, or the server told the PC to go on with its own disk.</source>
        <translation>Uma tecla foi pressionada, ou o servidor mandou o PC continuar com o próprio disco.</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard. Look whether the client&apos;s entry is &quot;own disk&quot;.</source>
        <translation>Inicie-o de novo sem tocar no teclado. Verifique se a entrada do cliente é “disco próprio”.</translation>
    </message>
    <message>
        <source>The server said: nobody there</source>
        <translation>O servidor disse: não há ninguém aqui</translation>
    </message>
    <message>
        <source>The computer that was to send the loader answered that no service runs on that port.</source>
        <translation>O computador que deveria enviar o carregador respondeu que nenhum serviço funciona nessa porta.</translation>
    </message>
    <message>
        <source>Start the services. If they run, the PC asks another computer: look for a second DHCP server.</source>
        <translation>Inicie os serviços. Se já estão em execução, o PC pergunta a outro computador: procure um segundo servidor DHCP.</translation>
    </message>
    <message>
        <source>The server refused the loader</source>
        <translation>O servidor recusou o carregador</translation>
    </message>
    <message>
        <source>The TFTP server answered with an error: mostly the file does not exist.</source>
        <translation>O servidor TFTP respondeu com um erro: em geral, o arquivo não existe.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name of the file; choose a loader that is there.</source>
        <translation>Veja o nome do arquivo no log do cliente; escolha um carregador que exista.</translation>
    </message>
    <message>
        <source>The download stopped</source>
        <translation>O download parou</translation>
    </message>
    <message>
        <source>The loader was begun and not received whole.</source>
        <translation>O carregador começou a chegar e não foi recebido por inteiro.</translation>
    </message>
    <message>
        <source>Check cable and switch port; look at the client&apos;s log for the transfer.</source>
        <translation>Verifique o cabo e a porta do switch; veja a transferência no log do cliente.</translation>
    </message>
    <message>
        <source>The TFTP server can&apos;t be found</source>
        <translation>O servidor TFTP não é encontrado</translation>
    </message>
    <message>
        <source>The PC knows the server&apos;s address, but nobody on its network has it.</source>
        <translation>O PC conhece o endereço do servidor, mas ninguém na rede dele o tem.</translation>
    </message>
    <message>
        <source>The TFTP server does not answer</source>
        <translation>O servidor TFTP não responde</translation>
    </message>
    <message>
        <source>The PC asked for its loader and got no answer at all.</source>
        <translation>O PC pediu o carregador e não recebeu resposta alguma.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer; look whether TFTP runs, and whether another DHCP server names another computer.</source>
        <translation>Libere a porta UDP 69 no firewall deste computador; verifique se o TFTP está em execução e se outro servidor DHCP indica outro computador.</translation>
    </message>
    <message>
        <source>An answer that is no TFTP</source>
        <translation>Uma resposta que não é TFTP</translation>
    </message>
    <message>
        <source>Something else answered on the port of TFTP.</source>
        <translation>Outra coisa respondeu na porta do TFTP.</translation>
    </message>
    <message>
        <source>Look which computer answers: the client&apos;s log names ours.</source>
        <translation>Veja qual computador responde: o log do cliente indica o nosso.</translation>
    </message>
    <message>
        <source>The transfer was cancelled</source>
        <translation>A transferência foi cancelada</translation>
    </message>
    <message>
        <source>A key was pressed.</source>
        <translation>Uma tecla foi pressionada.</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard.</source>
        <translation>Inicie-o de novo sem tocar no teclado.</translation>
    </message>
    <message>
        <source>The loader began to arrive, then the next block did not come.</source>
        <translation>O carregador começou a chegar, depois o bloco seguinte não veio.</translation>
    </message>
    <message>
        <source>Check cable and switch port; a smaller packet size helps where a tunnel or VPN is in between.</source>
        <translation>Verifique o cabo e a porta do switch; um tamanho de pacote menor ajuda quando há um túnel ou VPN no caminho.</translation>
    </message>
    <message>
        <source>The TFTP server reported an error</source>
        <translation>O servidor TFTP relatou um erro</translation>
    </message>
    <message>
        <source>The answer was an error instead of the file.</source>
        <translation>A resposta foi um erro em vez do arquivo.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for what it asked for.</source>
        <translation>Veja no log do cliente o que ele pediu.</translation>
    </message>
    <message>
        <source>No connection to the TFTP server</source>
        <translation>Sem conexão com o servidor TFTP</translation>
    </message>
    <message>
        <source>The transfer could not be opened.</source>
        <translation>Não foi possível abrir a transferência.</translation>
    </message>
    <message>
        <source>Reading from the TFTP server failed</source>
        <translation>A leitura do servidor TFTP falhou</translation>
    </message>
    <message>
        <source>The transfer broke off.</source>
        <translation>A transferência foi interrompida.</translation>
    </message>
    <message>
        <source>Check cable and switch port.</source>
        <translation>Verifique o cabo e a porta do switch.</translation>
    </message>
    <message>
        <source>Too many TFTP packets</source>
        <translation>Pacotes TFTP demais</translation>
    </message>
    <message>
        <source>The file is longer than its size was said to be, or larger than the boot program can take.</source>
        <translation>O arquivo é mais longo do que o tamanho informado, ou maior do que o programa de inicialização aceita.</translation>
    </message>
    <message>
        <source>Choose another loader for this client.</source>
        <translation>Escolha outro carregador para este cliente.</translation>
    </message>
    <message>
        <source>The loader does not exist</source>
        <translation>O carregador não existe</translation>
    </message>
    <message>
        <source>The TFTP server has no file of the name that the PC was told.</source>
        <translation>O servidor TFTP não tem arquivo com o nome indicado ao PC.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name. If it is none of ours, another DHCP server names it.</source>
        <translation>Veja o nome no log do cliente. Se não é um dos nossos, outro servidor DHCP o indica.</translation>
    </message>
    <message>
        <source>The TFTP server refuses the loader</source>
        <translation>O servidor TFTP recusa o carregador</translation>
    </message>
    <message>
        <source>The file is there and may not be read.</source>
        <translation>O arquivo está lá e não pode ser lido.</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the loader folder.</source>
        <translation>Verifique as permissões do arquivo na pasta de carregadores.</translation>
    </message>
    <message>
        <source>TFTP packets of a wrong size</source>
        <translation>Pacotes TFTP de tamanho errado</translation>
    </message>
    <message>
        <source>The blocks that came are larger than the PC asked for.</source>
        <translation>Os blocos que chegaram são maiores do que o PC pediu.</translation>
    </message>
    <message>
        <source>Choose another loader; update the card&apos;s boot program.</source>
        <translation>Escolha outro carregador; atualize o programa de inicialização da placa.</translation>
    </message>
    <message>
        <source>Nobody offered an address</source>
        <translation>Ninguém ofereceu um endereço</translation>
    </message>
    <message>
        <source>The PC asked for an address and got no answer, neither from a DHCP server nor from Netseat.</source>
        <translation>O PC pediu um endereço e não recebeu resposta, nem de um servidor DHCP nem do Netseat.</translation>
    </message>
    <message>
        <source>Look whether the PC appears in the list at all. If not: cable, VLAN, wrong network card chosen on the Network page, or a firewall that blocks UDP port 67. A switch port may also come up too late.</source>
        <translation>Verifique se o PC aparece na lista. Se não: cabo, VLAN, placa de rede errada escolhida na página Rede, ou um firewall que bloqueia a porta UDP 67. Uma porta do switch também pode ativar tarde demais.</translation>
    </message>
    <message>
        <source>Something to boot, but no address</source>
        <translation>Algo para inicializar, mas sem endereço</translation>
    </message>
    <message>
        <source>Netseat told what to boot, as a proxy, but no DHCP server gave an address.</source>
        <translation>O Netseat indicou o que inicializar, como proxy, mas nenhum servidor DHCP deu um endereço.</translation>
    </message>
    <message>
        <source>Start the other DHCP server, or let Netseat give out addresses (Network page, full).</source>
        <translation>Inicie o outro servidor DHCP, ou deixe o Netseat distribuir endereços (página Rede, completo).</translation>
    </message>
    <message>
        <source>An address, but nothing to boot</source>
        <translation>Um endereço, mas nada para inicializar</translation>
    </message>
    <message>
        <source>A DHCP server answered without the name of a loader. Netseat&apos;s offer did not arrive or was not taken.</source>
        <translation>Um servidor DHCP respondeu sem o nome de um carregador. A oferta do Netseat não chegou ou não foi aceita.</translation>
    </message>
    <message>
        <source>Register the PC. If it is: look for another DHCP server on the Network page, and use &quot;proxy&quot; beside it; or enter the lines for it that Netseat shows.</source>
        <translation>Registre o PC. Se já está registrado: procure outro servidor DHCP na página Rede e use “proxy” ao lado dele; ou insira nele as linhas que o Netseat mostra.</translation>
    </message>
    <message>
        <source>No answer on port 4011</source>
        <translation>Sem resposta na porta 4011</translation>
    </message>
    <message>
        <source>The PC took the offer of a proxy and asked it for the loader in vain.</source>
        <translation>O PC aceitou a oferta de um proxy e lhe pediu o carregador em vão.</translation>
    </message>
    <message>
        <source>Let UDP port 4011 through the firewall of this computer.</source>
        <translation>Libere a porta UDP 4011 no firewall deste computador.</translation>
    </message>
    <message>
        <source>The boot program is at odds with the card</source>
        <translation>O programa de inicialização não se entende com a placa</translation>
    </message>
    <message>
        <source>A call to the card&apos;s driver is not supported.</source>
        <translation>Uma chamada ao driver da placa não é suportada.</translation>
    </message>
    <message>
        <source>Update the card&apos;s boot program.</source>
        <translation>Atualize o programa de inicialização da placa.</translation>
    </message>
    <message>
        <source>No cable</source>
        <translation>Sem cabo</translation>
    </message>
    <message>
        <source>Check cable and switch port. Some PCs try every card in turn: this may be another one than you mean.</source>
        <translation>Verifique o cabo e a porta do switch. Alguns PCs tentam todas as placas, uma a uma: esta pode não ser a que você pensa.</translation>
    </message>
    <message>
        <source>The network card can&apos;t be started</source>
        <translation>A placa de rede não pode ser iniciada</translation>
    </message>
    <message>
        <source>The card did not start up.</source>
        <translation>A placa não iniciou.</translation>
    </message>
    <message>
        <source>Disconnect the PC from power for a minute; reseat or replace the card.</source>
        <translation>Desconecte o PC da energia por um minuto; reencaixe ou troque a placa.</translation>
    </message>
    <message>
        <source>The network card&apos;s settings can&apos;t be read</source>
        <translation>As configurações da placa de rede não podem ser lidas</translation>
    </message>
    <message>
        <source>The card&apos;s own memory is damaged.</source>
        <translation>A memória da própria placa está danificada.</translation>
    </message>
    <message>
        <source>Replace the card.</source>
        <translation>Troque a placa.</translation>
    </message>
    <message>
        <source>The network card has no valid MAC address</source>
        <translation>A placa de rede não tem um endereço MAC válido</translation>
    </message>
    <message>
        <source>No boot server answered</source>
        <translation>Nenhum servidor de inicialização respondeu</translation>
    </message>
    <message>
        <source>The PC looked for a boot server by multicast and found none.</source>
        <translation>O PC procurou um servidor de inicialização por multicast e não encontrou nenhum.</translation>
    </message>
    <message>
        <source>Another DHCP server asks for that: remove its PXE options (43, 60).</source>
        <translation>Outro servidor DHCP pede isso: remova as opções PXE dele (43, 60).</translation>
    </message>
    <message>
        <source>The boot menu that was sent is damaged</source>
        <translation>O menu de inicialização enviado está danificado</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that contradict one another.</source>
        <translation>Um servidor DHCP envia opções PXE que se contradizem.</translation>
    </message>
    <message>
        <source>Remove option 43 from the other DHCP server.</source>
        <translation>Remova a opção 43 do outro servidor DHCP.</translation>
    </message>
    <message>
        <source>No address for looking up boot servers</source>
        <translation>Sem endereço para procurar servidores de inicialização</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that are not complete.</source>
        <translation>Um servidor DHCP envia opções PXE incompletas.</translation>
    </message>
    <message>
        <source>No list of boot servers</source>
        <translation>Sem lista de servidores de inicialização</translation>
    </message>
    <message>
        <source>Remove options 43 and 60 from the other DHCP server.</source>
        <translation>Remova as opções 43 e 60 do outro servidor DHCP.</translation>
    </message>
    <message>
        <source>No boot server found</source>
        <translation>Nenhum servidor de inicialização encontrado</translation>
    </message>
    <message>
        <source>A DHCP server says by option 60 that it is a boot server itself, and is none.</source>
        <translation>Um servidor DHCP diz, pela opção 60, que ele mesmo é um servidor de inicialização, e não é.</translation>
    </message>
    <message>
        <source>Remove option 60 (&quot;PXEClient&quot;) from the other DHCP server.</source>
        <translation>Remova a opção 60 (“PXEClient”) do outro servidor DHCP.</translation>
    </message>
    <message>
        <source>The loader is too large</source>
        <translation>O carregador é grande demais</translation>
    </message>
    <message>
        <source>A file for UEFI was sent to a BIOS, or the lowest memory is nearly full.</source>
        <translation>Um arquivo para UEFI foi enviado a um BIOS, ou a memória baixa está quase cheia.</translation>
    </message>
    <message>
        <source>Set this client&apos;s loader to automatic. If another DHCP server names the file, let it tell BIOS and UEFI apart.</source>
        <translation>Deixe o carregador deste cliente em automático. Se outro servidor DHCP indica o arquivo, faça-o distinguir BIOS de UEFI.</translation>
    </message>
    <message>
        <source>Unexpected network error</source>
        <translation>Erro de rede inesperado</translation>
    </message>
    <message>
        <source>The firmware has no better word. It is often shown when the answer of two servers contradict each other, or the loader was not accepted.</source>
        <translation>O firmware não tem palavra melhor. Aparece com frequência quando as respostas de dois servidores se contradizem, ou quando o carregador não foi aceito.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage that it reached; turn Secure Boot off for a try.</source>
        <translation>Veja na linha do tempo do cliente o estágio a que ele chegou; desligue o Secure Boot como teste.</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program was damaged in memory</source>
        <translation>O programa de inicialização da placa de rede foi danificado na memória</translation>
    </message>
    <message>
        <source>Another boot program overwrote it.</source>
        <translation>Outro programa de inicialização o sobrescreveu.</translation>
    </message>
    <message>
        <source>Turn off other boot programs in the BIOS setup.</source>
        <translation>Desligue outros programas de inicialização na configuração do BIOS.</translation>
    </message>
    <message>
        <source>The PC gives up booting from the network</source>
        <translation>O PC desiste de inicializar pela rede</translation>
    </message>
    <message>
        <source>This is only the last line: what went wrong stands above it.</source>
        <translation>Esta é só a última linha: o que deu errado está acima dela.</translation>
    </message>
    <message>
        <source>Look for a code above this line on the screen.</source>
        <translation>Procure um código acima desta linha na tela.</translation>
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
        <translation>Inicializações em 5 minutos</translation>
    </message>
    <message>
        <source>Boots in a quarter of an hour</source>
        <translation>Inicializações em 15 minutos</translation>
    </message>
    <message>
        <source>Boots per hour</source>
        <translation>Inicializações por hora</translation>
    </message>
    <message>
        <source>Boots in 6 hours</source>
        <translation>Inicializações em 6 horas</translation>
    </message>
    <message>
        <source>Traffic of the disks</source>
        <translation>Tráfego dos discos</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>How long boots took</source>
        <translation>Duração das inicializações</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ligados</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Com êxito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>A boot</source>
        <translation>Uma inicialização</translation>
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
        <translation>%1 lidos, %2 gravados</translation>
    </message>
    <message>
        <source>%1 up, %2 booting</source>
        <extracomment>two numbers of clients</extracomment>
        <translation>%1 ligados, %2 iniciando</translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n com êxito</numerusform>
            <numerusform>%n com êxito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
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
        <translation>%1 levou %2</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <translation>Último: %1.</translation>
    </message>
    <message>
        <source>%1 Most at %2: %3.</source>
        <translation>%1 Máximo às %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n inicialização</numerusform>
            <numerusform>%n inicializações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none failed.</source>
        <translation>%1, nenhuma falhou.</translation>
    </message>
    <message>
        <source>%1, of which %2 failed.</source>
        <translation>%1, das quais %2 falharam.</translation>
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
            <numerusform>%1. O mais lento: %2, %3 em %n inicialização.</numerusform>
            <numerusform>%1. O mais lento: %2, %3 em %n inicializações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this time yet. While the program runs, each minute adds a point.</source>
        <translation>Ainda não se sabe nada deste período. Enquanto o programa é executado, cada minuto acrescenta um ponto.</translation>
    </message>
    <message>
        <source>No PC booted in this time. Turn on one that is set to start from the network.</source>
        <translation>Nenhum PC foi inicializado neste período. Ligue um configurado para inicializar pela rede.</translation>
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
    <name>ClientList</name>
    <message>
        <source>The image %1 has no version %2.</source>
        <translation>A imagem %1 não tem a versão %2.</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;.</source>
        <translation>Não há imagem “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address.</source>
        <translation>“%1” não é um endereço MAC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address.</source>
        <translation>“%1” não é um endereço IPv4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mode. There are: reset, keep, own, read-only.</source>
        <translation>“%1” não é um modo. Existem: reset, keep, own, read-only.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a change of one field: &quot;Group: Room 12 → Library&quot;</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>follows its group</source>
        <translation>segue o grupo</translation>
    </message>
    <message>
        <source>no longer follows its group</source>
        <translation>não segue mais o grupo</translation>
    </message>
    <message>
        <source>A quoted field has no end.</source>
        <translation>Um campo entre aspas não tem fim.</translation>
    </message>
    <message>
        <source>This PC stands in the list twice.</source>
        <translation>Este PC aparece duas vezes na lista.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(deixado de fora)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
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
    <name>EntryText</name>
    <message>
        <source>A system in memory</source>
        <translation>Um sistema na memória</translation>
    </message>
    <message>
        <source>Another boot server</source>
        <translation>Outro servidor de inicialização</translation>
    </message>
    <message>
        <source>The machine&apos;s own disk</source>
        <translation>O disco próprio da máquina</translation>
    </message>
    <message>
        <source>A kernel with its RAM disks: live systems, installers, tools.</source>
        <translation>Um kernel com seus discos RAM: sistemas live, instaladores, ferramentas.</translation>
    </message>
    <message>
        <source>A boot program or script of another server, by its address.</source>
        <translation>Um programa ou script de inicialização de outro servidor, pelo endereço.</translation>
    </message>
    <message>
        <source>What is installed on the disk in the machine.</source>
        <translation>O que está instalado no disco da máquina.</translation>
    </message>
    <message>
        <source>netboot.xyz: installers and tools from the internet; PCs need a router</source>
        <translation>netboot.xyz: instaladores e ferramentas da internet; os PCs precisam de um roteador</translation>
    </message>
    <message>
        <source>Memory test (package memtest86+ on this computer)</source>
        <translation>Teste de memória (pacote memtest86+ neste computador)</translation>
    </message>
    <message>
        <source>Debian&apos;s installer from the internet; PCs need a router</source>
        <translation>Instalador do Debian pela internet; os PCs precisam de um roteador</translation>
    </message>
    <message>
        <source>Debian live, from its CD-ROM image</source>
        <translation>Debian live, a partir da imagem de CD-ROM</translation>
    </message>
    <message>
        <source>Ubuntu live, from its CD-ROM image; PCs need 8 GiB of memory and more</source>
        <translation>Ubuntu live, a partir da imagem de CD-ROM; os PCs precisam de 8 GiB de memória ou mais</translation>
    </message>
    <message>
        <source>Fedora live, from its CD-ROM image, which is loaded whole</source>
        <translation>Fedora live, a partir da imagem de CD-ROM, que é carregada inteira</translation>
    </message>
    <message>
        <source>Installer of Fedora or Red Hat, from its CD-ROM image</source>
        <translation>Instalador do Fedora ou Red Hat, a partir da imagem de CD-ROM</translation>
    </message>
    <message>
        <source>address of this server</source>
        <translation>endereço deste servidor</translation>
    </message>
    <message>
        <source>its HTTP service: http://10.0.0.1</source>
        <translation>o serviço HTTP dele: http://10.0.0.1</translation>
    </message>
    <message>
        <source>address of its folder of files</source>
        <translation>endereço da pasta de arquivos dele</translation>
    </message>
    <message>
        <source>address of the files of the CD-ROM image</source>
        <translation>endereço dos arquivos da imagem de CD-ROM</translation>
    </message>
    <message>
        <source>address of the whole CD-ROM image</source>
        <translation>endereço da imagem de CD-ROM inteira</translation>
    </message>
    <message>
        <source>name of the client</source>
        <translation>nome do cliente</translation>
    </message>
    <message>
        <source>group of the client</source>
        <translation>grupo do cliente</translation>
    </message>
    <message>
        <source>MAC address of the client</source>
        <translation>endereço MAC do cliente</translation>
    </message>
    <message>
        <source>IP address of the client</source>
        <translation>endereço IP do cliente</translation>
    </message>
    <message>
        <source>an identity that is the client&apos;s alone</source>
        <translation>uma identidade que é só do cliente</translation>
    </message>
    <message>
        <source>pcbios or efi</source>
        <translation>pcbios ou efi</translation>
    </message>
    <message>
        <source>processor that iPXE was built for</source>
        <translation>processador para o qual o iPXE foi compilado</translation>
    </message>
    <message>
        <source>kpxe with BIOS, efi with UEFI</source>
        <translation>kpxe com BIOS, efi com UEFI</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
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
    <message>
        <source>Lost its disk while it ran, and has not come back</source>
        <translation>Perdeu o disco enquanto funcionava, e não voltou</translation>
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
    <message>
        <source>Undo brings their settings back, but no disk.</source>
        <translation>Desfazer traz de volta as configurações deles, mas nenhum disco.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
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
            <numerusform>%n máquina nova</numerusform>
            <numerusform>%n máquinas novas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has lost its disk</source>
        <translation>%1 perdeu o disco</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have lost their disks</source>
        <translation>
            <numerusform>%n cliente perdeu o disco</numerusform>
            <numerusform>%n clientes perderam os discos</numerusform>
        </translation>
    </message>
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
    <message>
        <source>The services can&apos;t be reached</source>
        <translation>Os serviços estão inacessíveis</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 falhou</translation>
    </message>
    <message numerus="yes">
        <source>%n services have failed</source>
        <translation>
            <numerusform>%n serviço falhou</numerusform>
            <numerusform>%n serviços falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended</source>
        <translation>
            <numerusform>%n tarefa terminou</numerusform>
            <numerusform>%n tarefas terminaram</numerusform>
        </translation>
    </message>
    <message>
        <source>A job has failed</source>
        <translation>Uma tarefa falhou</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>Uma tarefa foi concluída</translation>
    </message>
    <message>
        <source>No room: new boots wait</source>
        <translation>Sem espaço: as novas inicializações esperam</translation>
    </message>
    <message>
        <source>Room for disks runs out</source>
        <translation>O espaço para discos está acabando</translation>
    </message>
    <message>
        <source>Another DHCP server answers</source>
        <translation>Outro servidor DHCP responde</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar imagens</translation>
    </message>
    <message>
        <source>Show network</source>
        <translation>Mostrar rede</translation>
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
        <translation>Iniciar de novo</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>Cable, link and address are there: PCs can boot through it.</source>
        <translation>Cabo, link e endereço estão presentes: os PCs podem inicializar por ela.</translation>
    </message>
    <message>
        <source>It works, but slowly: at less than 1 Gbit/s a few PCs at most start at a time. Look at the cable and the switch.</source>
        <translation>Funciona, mas devagar: com menos de 1 Gbit/s, só poucos PCs podem iniciar ao mesmo tempo. Verifique o cabo e o switch.</translation>
    </message>
    <message>
        <source>A virtual card: only virtual machines are on it, or what it is a bridge to.</source>
        <translation>Uma placa virtual: só há máquinas virtuais nela, ou aquilo a que ela serve de ponte.</translation>
    </message>
    <message>
        <source>No link: put the cable in, at both ends, and turn the switch on. This list follows.</source>
        <translation>Sem link: conecte o cabo, nas duas pontas, e ligue o switch. Esta lista se atualiza sozinha.</translation>
    </message>
    <message>
        <source>It has no IPv4 address: give it a fixed one in the network settings of this computer, like 192.168.50.1/24. This list follows.</source>
        <translation>Ela não tem endereço IPv4: dê a ela um endereço fixo nas configurações de rede deste computador, como 192.168.50.1/24. Esta lista se atualiza sozinha.</translation>
    </message>
    <message>
        <source>Wi-Fi: the firmware of PCs can&apos;t boot over it. Use a card with a cable.</source>
        <translation>Wi-Fi: o firmware dos PCs não inicializa por ele. Use uma placa com cabo.</translation>
    </message>
    <message>
        <source>It leads to this computer only.</source>
        <translation>Ela leva só a este computador.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>PCs with BIOS and UEFI</source>
        <translation>PCs com BIOS e UEFI</translation>
    </message>
    <message>
        <source>PCs with BIOS</source>
        <translation>PCs com BIOS</translation>
    </message>
    <message>
        <source>PCs with UEFI</source>
        <translation>PCs com UEFI</translation>
    </message>
    <message>
        <source>some machines</source>
        <translation>algumas máquinas</translation>
    </message>
    <message>
        <source>tells %1 to boot from %2</source>
        <translation>manda %1 inicializar a partir de %2</translation>
    </message>
    <message>
        <source>tells %1 to boot %2</source>
        <translation>manda %1 inicializar %2</translation>
    </message>
    <message>
        <source>tells %1 to boot %2 from %3</source>
        <translation>manda %1 inicializar %2 a partir de %3</translation>
    </message>
    <message>
        <source>%1 gives out addresses and %2.</source>
        <translation>%1 distribui endereços e %2.</translation>
    </message>
    <message>
        <source>%1 gives out addresses.</source>
        <translation>%1 distribui endereços.</translation>
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
        <translation>Nenhum outro servidor DHCP responde em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other DHCP servers answer on %1:</source>
        <translation>
            <numerusform>%n outro servidor DHCP responde em %1:</numerusform>
            <numerusform>%n outros servidores DHCP respondem em %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gives out addresses here, so Netseat must.</source>
        <translation>Ninguém mais distribui endereços aqui; portanto, o Netseat precisa fazê-lo.</translation>
    </message>
    <message>
        <source>The addresses are given out already. Netseat adds only what PCs boot, and nothing changes for anybody else.</source>
        <translation>Os endereços já são distribuídos. O Netseat só acrescenta o que os PCs inicializam, e nada muda para os outros.</translation>
    </message>
    <message>
        <source>The addresses are given out already, by more than one: turn all but one off, or two machines get one address sooner or later.</source>
        <translation>Os endereços já são distribuídos, por mais de um servidor: desligue todos menos um, ou mais cedo ou mais tarde duas máquinas recebem o mesmo endereço.</translation>
    </message>
    <message>
        <source>Another server tells PCs what to boot, too: which answer they follow is chance. Take options 66 and 67 out there.</source>
        <translation>Outro servidor também diz aos PCs o que inicializar: qual resposta eles seguem é questão de sorte. Remova as opções 66 e 67 nele.</translation>
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
    <name>StopServicesText</name>
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
        <source>Stop services</source>
        <translation>Parar serviços</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>It ignores what it is offered.</source>
        <translation>Ele ignora o que lhe é oferecido.</translation>
    </message>
    <message>
        <source>The PC asked for an address again and again. Netseat offered one each time, and the PC took none. Some firmware ignores the second answer where another DHCP server answers too.</source>
        <translation>O PC pediu um endereço várias vezes. O Netseat ofereceu um a cada vez, e o PC não aceitou nenhum. Alguns firmwares ignoram a segunda resposta quando outro servidor DHCP também responde.</translation>
    </message>
    <message>
        <source>Let Netseat give out the addresses (full), or enter the lines for the other DHCP server that the Network page shows.</source>
        <translation>Deixe o Netseat distribuir os endereços (completo), ou insira no outro servidor DHCP as linhas que a página Rede mostra.</translation>
    </message>
    <message>
        <source>There was no address left for it.</source>
        <translation>Não havia mais endereço para ele.</translation>
    </message>
    <message>
        <source>All addresses of the pool are taken.</source>
        <translation>Todos os endereços da faixa estão ocupados.</translation>
    </message>
    <message>
        <source>Enlarge the pool on the Network page, or give this client a fixed address.</source>
        <translation>Aumente a faixa na página Rede, ou dê um endereço fixo a este cliente.</translation>
    </message>
    <message>
        <source>Its address is disputed.</source>
        <translation>O endereço dele é disputado.</translation>
    </message>
    <message>
        <source>The PC insists on an address that is not from here, or says that another computer uses the one it was given. Mostly a second DHCP server is on the network.</source>
        <translation>O PC insiste em um endereço que não é daqui, ou diz que outro computador usa o que recebeu. Em geral, há um segundo servidor DHCP na rede.</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page; use &quot;proxy&quot; beside one.</source>
        <translation>Procure outros servidores DHCP na página Rede; use “proxy” ao lado de um.</translation>
    </message>
    <message>
        <source>It was told what to load and never asked for it.</source>
        <translation>Foi-lhe dito o que carregar, e ele nunca o pediu.</translation>
    </message>
    <message>
        <source>Its request does not arrive: a firewall on this computer blocks TFTP, or the PC took the file name of another DHCP server.</source>
        <translation>O pedido dele não chega: um firewall neste computador bloqueia o TFTP, ou o PC usou o nome de arquivo de outro servidor DHCP.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall; look for other DHCP servers on the Network page.</source>
        <translation>Libere a porta UDP 69 no firewall; procure outros servidores DHCP na página Rede.</translation>
    </message>
    <message>
        <source>The loader that it asks for does not exist.</source>
        <translation>O carregador que ele pede não existe.</translation>
    </message>
    <message>
        <source>The name may come from another DHCP server, or the boot programs are not installed.</source>
        <translation>O nome talvez venha de outro servidor DHCP, ou os programas de inicialização não estão instalados.</translation>
    </message>
    <message>
        <source>Set the client&apos;s loader to automatic; install the package &quot;ipxe&quot;; remove options 66 and 67 from the other DHCP server.</source>
        <translation>Deixe o carregador do cliente em automático; instale o pacote “ipxe”; remova as opções 66 e 67 do outro servidor DHCP.</translation>
    </message>
    <message>
        <source>A file did not arrive whole.</source>
        <translation>Um arquivo não chegou inteiro.</translation>
    </message>
    <message>
        <source>The transfer began and the PC went silent: a bad cable or port, a tunnel that takes only small packets, or a firewall in between.</source>
        <translation>A transferência começou e o PC silenciou: um cabo ou porta ruim, um túnel que só aceita pacotes pequenos, ou um firewall no caminho.</translation>
    </message>
    <message>
        <source>Check cable and switch port; let UDP port 69 through the firewall.</source>
        <translation>Verifique o cabo e a porta do switch; libere a porta UDP 69 no firewall.</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent: Secure Boot?</source>
        <translation>Obteve o carregador inteiro e depois silenciou: Secure Boot?</translation>
    </message>
    <message>
        <source>UEFI starts no program with an unknown signature while Secure Boot is on. Often the screen says &quot;Security violation&quot;. Otherwise the loader does not get along with this network card.</source>
        <translation>O UEFI não inicia programas com assinatura desconhecida enquanto o Secure Boot está ligado. Muitas vezes a tela mostra “Security violation”. Caso contrário, o carregador não se entende com esta placa de rede.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the PC&apos;s firmware setup. If it is off: try another loader.</source>
        <translation>Desligue o Secure Boot na configuração do firmware do PC. Se já está desligado: experimente outro carregador.</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent.</source>
        <translation>Obteve o carregador inteiro e depois silenciou.</translation>
    </message>
    <message>
        <source>The loader does not get along with this PC&apos;s BIOS or network card.</source>
        <translation>O carregador não se entende com o BIOS ou a placa de rede deste PC.</translation>
    </message>
    <message>
        <source>Try another loader; update the BIOS. On some boards the IOMMU must be set to automatic.</source>
        <translation>Experimente outro carregador; atualize o BIOS. Em algumas placas-mãe, o IOMMU precisa ficar em automático.</translation>
    </message>
    <message>
        <source>It loads the loader again and again.</source>
        <translation>Ele carrega o carregador repetidamente.</translation>
    </message>
    <message>
        <source>iPXE is told to load iPXE: another DHCP server answers it with a file name of its own.</source>
        <translation>O iPXE é mandado carregar o iPXE: outro servidor DHCP lhe responde com um nome de arquivo próprio.</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page, and remove options 66 and 67 there.</source>
        <translation>Procure outros servidores DHCP na página Rede e remova neles as opções 66 e 67.</translation>
    </message>
    <message>
        <source>iPXE runs, but does not fetch its script.</source>
        <translation>O iPXE funciona, mas não obtém o script.</translation>
    </message>
    <message>
        <source>Its network driver does not get along with this card, or a firewall on this computer blocks HTTP.</source>
        <translation>O driver de rede dele não se entende com esta placa, ou um firewall neste computador bloqueia o HTTP.</translation>
    </message>
    <message>
        <source>Try the loader &quot;snponly&quot; or &quot;undionly&quot;; let the port of HTTP through the firewall.</source>
        <translation>Experimente o carregador “snponly” ou “undionly”; libere a porta do HTTP no firewall.</translation>
    </message>
    <message>
        <source>It knows its disk and does not get to it.</source>
        <translation>Ele conhece o disco e não chega até ele.</translation>
    </message>
    <message>
        <source>The script was fetched, and no connection to the disk came: a firewall on this computer blocks it, or the PC&apos;s address does not fit the network.</source>
        <translation>O script foi obtido, e não veio nenhuma conexão com o disco: um firewall neste computador a bloqueia, ou o endereço do PC não combina com a rede.</translation>
    </message>
    <message>
        <source>Let TCP port 3260 through the firewall of this computer.</source>
        <translation>Libere a porta TCP 3260 no firewall deste computador.</translation>
    </message>
    <message>
        <source>Its disk was refused to it.</source>
        <translation>O disco lhe foi recusado.</translation>
    </message>
    <message>
        <source>User or secret are not what they should be, or the disk is not for this PC.</source>
        <translation>O usuário ou o segredo não são os corretos, ou o disco não é para este PC.</translation>
    </message>
    <message>
        <source>See the log line below for the reason; compare user and secret.</source>
        <translation>Veja o motivo na linha do log abaixo; compare usuário e segredo.</translation>
    </message>
    <message>
        <source>Its disk is in use.</source>
        <translation>O disco dele está em uso.</translation>
    </message>
    <message>
        <source>Another computer has this disk: mostly two PCs with one MAC address, or a copy of the client.</source>
        <translation>Outro computador tem este disco: em geral, dois PCs com o mesmo endereço MAC, ou uma cópia do cliente.</translation>
    </message>
    <message>
        <source>Switch the other one off, or disconnect it; clusters need the disk to be shared.</source>
        <translation>Desligue o outro, ou desconecte-o; clusters precisam que o disco seja compartilhado.</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be read.</source>
        <translation>O disco dele não pode ser lido.</translation>
    </message>
    <message>
        <source>The image or the client&apos;s own disk can&apos;t be opened, is damaged, or the file system below failed.</source>
        <translation>A imagem ou o disco próprio do cliente não pode ser aberto, está danificado, ou o sistema de arquivos abaixo dele falhou.</translation>
    </message>
    <message>
        <source>See the log line below for the file; look at this computer&apos;s disk; go back to an earlier version.</source>
        <translation>Veja o arquivo na linha do log abaixo; verifique o disco deste computador; volte a uma versão anterior.</translation>
    </message>
    <message>
        <source>There was no room for its disk.</source>
        <translation>Não havia espaço para o disco dele.</translation>
    </message>
    <message>
        <source>What the PC writes needs room on this computer, and there is none, or the client&apos;s limit is reached.</source>
        <translation>O que o PC grava precisa de espaço neste computador, e não há, ou o limite do cliente foi atingido.</translation>
    </message>
    <message>
        <source>Make room: remove versions or disks that nobody needs; raise the limit.</source>
        <translation>Libere espaço: remova versões ou discos de que ninguém precisa; aumente o limite.</translation>
    </message>
    <message>
        <source>The disk was attached, and nothing reads from it.</source>
        <translation>O disco foi conectado, e nada lê dele.</translation>
    </message>
    <message>
        <source>iPXE has the disk, but the firmware does not take it over.</source>
        <translation>O iPXE tem o disco, mas o firmware não o assume.</translation>
    </message>
    <message>
        <source>There is nothing on the disk that this PC can start.</source>
        <translation>Não há no disco nada que este PC possa iniciar.</translation>
    </message>
    <message>
        <source>A few sectors were read and the disk was let go: the image has no boot program for this kind of firmware (BIOS or UEFI), or is empty.</source>
        <translation>Alguns setores foram lidos e o disco foi solto: a imagem não tem programa de inicialização para este tipo de firmware (BIOS ou UEFI), ou está vazia.</translation>
    </message>
    <message>
        <source>Set the PC to the kind of firmware that the image is for, or let the doctor look at the image.</source>
        <translation>Passe o PC para o tipo de firmware da imagem, ou deixe o diagnóstico examinar a imagem.</translation>
    </message>
    <message>
        <source>The operating system does not find its disk.</source>
        <translation>O sistema operacional não encontra o disco.</translation>
    </message>
    <message>
        <source>The boot loader was read from the disk, and the system never attached the disk itself: what it starts from (initramfs) has no iSCSI in it.</source>
        <translation>O carregador de inicialização foi lido do disco, e o próprio sistema nunca conectou o disco: aquilo com que ele inicia (initramfs) não contém iSCSI.</translation>
    </message>
    <message>
        <source>Let the doctor look at the image: it can put in what is missing.</source>
        <translation>Deixe o diagnóstico examinar a imagem: ele pode acrescentar o que falta.</translation>
    </message>
    <message>
        <source>It was up and lost its disk.</source>
        <translation>Estava ativo e perdeu o disco.</translation>
    </message>
    <message>
        <source>The connection ended while the system ran: cable, switch, sleep, or this computer was busy or restarted.</source>
        <translation>A conexão terminou enquanto o sistema funcionava: cabo, switch, suspensão, ou este computador estava ocupado ou foi reiniciado.</translation>
    </message>
    <message>
        <source>See the log lines below; start the PC again.</source>
        <translation>Veja as linhas do log abaixo; inicie o PC de novo.</translation>
    </message>
    <message>
        <source>Its boot entry could not be started.</source>
        <translation>A entrada de inicialização dele não pôde ser iniciada.</translation>
    </message>
    <message>
        <source>A file of the entry does not exist or is for another kind of firmware.</source>
        <translation>Um arquivo da entrada não existe ou é para outro tipo de firmware.</translation>
    </message>
    <message>
        <source>See the log line below for the code; check the entry&apos;s paths.</source>
        <translation>Veja o código na linha do log abaixo; verifique os caminhos da entrada.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>See the log line below.</source>
        <translation>Veja a linha do log abaixo.</translation>
    </message>
    <message>
        <source>Type the code on its screen into Help &gt; What does this code mean?</source>
        <translation>Digite o código que está na tela dele em Ajuda &gt; O que significa este código?</translation>
    </message>
    <message>
        <source>&amp;Edit client …</source>
        <translation>&amp;Editar cliente…</translation>
    </message>
    <message>
        <source>Open the &amp;doctor …</source>
        <translation>Abrir o &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Show &amp;network page</source>
        <translation>Mostrar a &amp;página Rede</translation>
    </message>
    <message>
        <source>Show &amp;images page</source>
        <translation>Mostrar a página I&amp;magens</translation>
    </message>
    <message>
        <source>It asked for an address and took none. Look at the log on the page Activity, and for another DHCP server.</source>
        <translation>Ele pediu um endereço e não aceitou nenhum. Veja o log na página Atividade e procure outro servidor DHCP.</translation>
    </message>
    <message>
        <source>It was told what to boot and did not fetch it. A firewall on this computer may block TFTP (UDP port 69), or another server answered first.</source>
        <translation>Foi-lhe dito o que inicializar, e ele não o obteve. Um firewall neste computador talvez bloqueie o TFTP (porta UDP 69), ou outro servidor respondeu primeiro.</translation>
    </message>
    <message>
        <source>It fetched the boot program and did not start it. Switch Secure Boot off in its firmware.</source>
        <translation>Ele obteve o programa de inicialização e não o iniciou. Desligue o Secure Boot no firmware dele.</translation>
    </message>
    <message>
        <source>The boot program runs and got no further. A firewall on this computer may block HTTP.</source>
        <translation>O programa de inicialização funciona e não foi adiante. Um firewall neste computador talvez bloqueie o HTTP.</translation>
    </message>
    <message>
        <source>It knows its disk and did not attach it. Look whether it has an image, and whether a firewall blocks port 3260.</source>
        <translation>Ele conhece o disco e não o conectou. Verifique se ele tem uma imagem e se um firewall bloqueia a porta 3260.</translation>
    </message>
    <message>
        <source>The disk is attached and nothing was read: there may be nothing on it to start from.</source>
        <translation>O disco está conectado e nada foi lido: talvez não haja nele nada com que iniciar.</translation>
    </message>
    <message>
        <source>It started from the disk, but the system did not find the disk again. Let the doctor on the page Images look at the image.</source>
        <translation>Ele iniciou a partir do disco, mas o sistema não encontrou o disco de novo. Deixe o diagnóstico da página Imagens examinar a imagem.</translation>
    </message>
    <message>
        <source>Turn %1 on, or start it again. What it does appears here.</source>
        <translation>Ligue %1, ou inicie-o de novo. O que ele faz aparece aqui.</translation>
    </message>
    <message>
        <source>%1 is up: its system had its disk after %2.</source>
        <translation>%1 está ativo: o sistema dele recebeu o disco após %2.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 está ativo.</translation>
    </message>
    <message>
        <source>%1 stopped after: %2.</source>
        <translation>%1 parou após: %2.</translation>
    </message>
    <message>
        <source>%1 is off again. Its last boot came as far as: %2.</source>
        <translation>%1 está desligado de novo. A última inicialização chegou até: %2.</translation>
    </message>
    <message>
        <source>%1 boots: %2.</source>
        <translation>%1 está inicializando: %2.</translation>
    </message>
    <message>
        <source>Keep the disk attached when booting fails (in the client&apos;s settings, under Firmware); try another loader; update the firmware.</source>
        <translation>Mantenha o disco conectado quando a inicialização falha (nas configurações do cliente, em Firmware); tente outro carregador; atualize o firmware.</translation>
    </message>
    <message>
        <source>&amp;Keep the disk attached …</source>
        <translation>Man&amp;ter o disco conectado…</translation>
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
    <message>
        <source>&amp;Only this client</source>
        <translation>Somen&amp;te este cliente</translation>
    </message>
    <message>
        <source>&amp;Show the client</source>
        <translation>&amp;Mostrar o cliente</translation>
    </message>
    <message>
        <source>Ol&amp;der lines</source>
        <translation>&amp;Linhas mais antigas</translation>
    </message>
    <message>
        <source>Fetch older lines from the stored log; scrolling to the top does it too</source>
        <translation>Busca linhas mais antigas no log armazenado; rolar até o topo também faz isso</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Fetching older lines …</source>
        <translation>Buscando linhas mais antigas…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>As soon as the services run and a PC is turned on, every step of its boot is listed here.</source>
        <translation>Assim que os serviços estiverem em execução e um PC for ligado, cada passo da inicialização dele aparece aqui.</translation>
    </message>
    <message>
        <source>No line fits the filters</source>
        <translation>Nenhuma linha corresponde aos filtros</translation>
    </message>
    <message>
        <source>There are lines, but none that you chose to see. Older ones may be in the stored log.</source>
        <translation>Há linhas, mas nenhuma das que você escolheu ver. Pode haver mais antigas no log armazenado.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.jsonl)</source>
        <translation>JSON, um evento por linha (*.jsonl)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Exibições</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>L&amp;og</translation>
    </message>
    <message>
        <source>Cha&amp;rts</source>
        <translation>Grá&amp;ficos</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressStep</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Verificar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>&amp;Faixa:</translation>
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
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>Verificando quem mais distribui endereços ali…</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1 If there is a router that gives them, choose the first way.</source>
        <translation>Não foi possível descobrir quem mais distribui endereços ali: %1 Se há um roteador que os distribui, escolha a primeira opção.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Ninguém verificou ainda.</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recomendado)</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Isto não é um endereço. Exemplo: 192.168.1.20.</translation>
    </message>
    <message>
        <source>Another server gives out addresses here already. Two on one network disturb each other: turn that one off first.</source>
        <translation>Outro servidor já distribui endereços aqui. Dois na mesma rede atrapalham um ao outro: desligue primeiro aquele.</translation>
    </message>
    <message>
        <source>The services did not all start: %1</source>
        <translation>Nem todos os serviços iniciaram: %1</translation>
    </message>
    <message>
        <source>Who gives out the addresses?</source>
        <translation>Quem distribui os endereços?</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesModel</name>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Reserved, in use</source>
        <translation>Reservado, em uso</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Nobody has registered this machine.</source>
        <translation>Ninguém registrou esta máquina.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesPanel</name>
    <message>
        <source>&amp;Reserve this address</source>
        <translation>Reser&amp;var este endereço</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Pesquisar endereços</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>Nenhum endereço ainda</translation>
    </message>
    <message>
        <source>Machines that get an address from Netseat are listed here, and the addresses that you give to clients.</source>
        <translation>As máquinas que recebem um endereço do Netseat aparecem aqui, e os endereços que você dá aos clientes.</translation>
    </message>
    <message>
        <source>Another server gives out the addresses. Here are those that you give to clients.</source>
        <translation>Outro servidor distribui os endereços. Aqui estão os que você dá aos clientes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n addresses given out</source>
        <translation>
            <numerusform>%1 de %n endereço distribuído</numerusform>
            <numerusform>%1 de %n endereços distribuídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pool:</source>
        <translation>Faixa:</translation>
    </message>
    <message>
        <source>Pool of %1:</source>
        <translation>Faixa de %1:</translation>
    </message>
    <message>
        <source>Almost full: new machines will get no address. Make the pool larger in the settings.</source>
        <translation>Quase cheia: máquinas novas não receberão endereço. Aumente a faixa nas configurações.</translation>
    </message>
    <message>
        <source>The machine gets this address for good. One that nobody has registered becomes a client.</source>
        <translation>A máquina recebe este endereço para sempre. Se ninguém a registrou, ela se torna um cliente.</translation>
    </message>
    <message>
        <source>This address is reserved already.</source>
        <translation>Este endereço já está reservado.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 mantém %2.</translation>
    </message>
    <message>
        <source>Registered as %1, which keeps %2.</source>
        <translation>Registrado como %1, que mantém %2.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n addresses</source>
        <translation>
            <numerusform>Manter %n endereço</numerusform>
            <numerusform>Manter %n endereços</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootBar</name>
    <message>
        <source>Stages of the boot</source>
        <translation>Estágios da inicialização</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootChart</name>
    <message>
        <source>Durations of the last boots</source>
        <translation>Duração das últimas inicializações</translation>
    </message>
    <message>
        <source>No boot is stored yet.</source>
        <translation>Nenhuma inicialização armazenada ainda.</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <extracomment>the longest bar of the chart stands for this duration</extracomment>
        <translation>mais longa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n inicialização</numerusform>
            <numerusform>%n inicializações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n delas falhou</numerusform>
            <numerusform>%n delas falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them took less than %1</source>
        <translation>metade delas levou menos de %1</translation>
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
        <translation>Acor&amp;dá-lo</translation>
    </message>
    <message>
        <source>Boot timeline</source>
        <translation>Linha do tempo da inicialização</translation>
    </message>
    <message>
        <source>Sends a Wake-on-LAN packet. The PC must be set to listen for it.</source>
        <translation>Envia um pacote Wake-on-LAN. O PC precisa estar configurado para recebê-lo.</translation>
    </message>
    <message>
        <source>Its image is still being copied: it can start from it when that has ended.</source>
        <translation>A imagem dele ainda está sendo copiada: ele poderá iniciar a partir dela quando a cópia terminar.</translation>
    </message>
    <message>
        <source>It has no image yet, so it will get an address and no disk.</source>
        <translation>Ele ainda não tem imagem; portanto, receberá um endereço e nenhum disco.</translation>
    </message>
    <message>
        <source>Watch it boot</source>
        <translation>Acompanhe a inicialização</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Primeira inicialização</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Conc&amp;luir</translation>
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
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Until the system</source>
        <translation>Até o sistema</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Ativo por</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>failed (%1): %2</source>
        <translation>falhou (%1): %2</translation>
    </message>
    <message>
        <source>came up after %1</source>
        <translation>ficou ativo após %1</translation>
    </message>
    <message>
        <source>is booting</source>
        <translation>está inicializando</translation>
    </message>
    <message>
        <source>went on without Netseat after: %1</source>
        <translation>continuou sem o Netseat após: %1</translation>
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
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Image and disk e&amp;xactly as their group</source>
        <translation>Imagem e disco e&amp;xatamente como o grupo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with name and identity</source>
        <translation>Um pe&amp;queno CD extra com o nome e a identidade</translation>
    </message>
    <message>
        <source>Show the &amp;boot menu first</source>
        <translation>Mostrar primeiro o menu de iniciali&amp;zação</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Image and disk exactly as their group</source>
        <translation>Imagem e disco exatamente como o grupo</translation>
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
        <source>&amp;Group:</source>
        <translation>Gr&amp;upo:</translation>
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
        <source>Config disk:</source>
        <translation>Disco config.:</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>Inicia&amp;r:</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>&amp;CD-ROM:</translation>
    </message>
    <message>
        <source>Boot loa&amp;der:</source>
        <translation>Carre&amp;gador de inicialização:</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>Indi&amp;cado por:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are changed, from their next boot on.</source>
        <translation>
            <numerusform>%n cliente é alterado, a partir da próxima inicialização.</numerusform>
            <numerusform>%n clientes são alterados, a partir da próxima inicialização.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what they start are set in the group.</source>
        <translation>Imagem, versão, alterações, limite, disco de configuração e o que eles iniciam são definidos no grupo.</translation>
    </message>
    <message>
        <source>Some follow their group: what is set there stays as it is for them.</source>
        <translation>Alguns seguem o grupo: o que é definido ali permanece igual para eles.</translation>
    </message>
    <message>
        <source>What each of them may write; 0: no limit.</source>
        <translation>Quanto cada um deles pode gravar; 0: sem limite.</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Isto não é um tamanho. Exemplo: 20.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>A new label for them, to filter by. A group has settings that its clients share: make it one by Groups.</source>
        <translation>Uma etiqueta nova para eles, para filtrar. Um grupo tem configurações que os clientes dele compartilham: torne-a um grupo em “Grupos”.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardStep</name>
    <message>
        <source>Network cards</source>
        <translation>Placas de rede</translation>
    </message>
    <message>
        <source>This computer has no network card. Put one in; this list follows.</source>
        <translation>Este computador não tem placa de rede. Instale uma; esta lista se atualiza sozinha.</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>Escolha uma placa.</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>Verificando quem mais distribui endereços ali…</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1</source>
        <translation>Não foi possível descobrir quem mais distribui endereços ali: %1</translation>
    </message>
    <message>
        <source>Which network card are your PCs connected to?</source>
        <translation>A qual placa de rede seus PCs estão conectados?</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Placa de rede</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardsModel</name>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
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
        <translation>Sem link</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sem endereço</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Só este computador</translation>
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
        <translation>Placa de rede</translation>
    </message>
    <message>
        <source>For PCs to boot</source>
        <translation>Para os PCs inicializarem</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ChartsView</name>
    <message>
        <source>Asking for what was going on …</source>
        <translation>Consultando o histórico…</translation>
    </message>
    <message>
        <source>The charts of the last hours come in a moment.</source>
        <translation>Os gráficos das últimas horas aparecerão em instantes.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Tempo:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <translation>Inicializações de 7 dias</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>Save the charts&apos; values or their picture to a file</source>
        <translation>Salvar em um arquivo os valores dos gráficos ou a imagem deles</translation>
    </message>
    <message>
        <source>&amp;Traffic and clients as a table …</source>
        <translation>&amp;Tráfego e clientes como tabela…</translation>
    </message>
    <message>
        <source>&amp;Boots as a table …</source>
        <translation>&amp;Inicializações como tabela…</translation>
    </message>
    <message>
        <source>&amp;Picture …</source>
        <translation>I&amp;magem…</translation>
    </message>
    <message>
        <source>It answered in words that this program doesn&apos;t know.</source>
        <translation>Este programa não entende a resposta dele.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t tell what was going on: %1</source>
        <translation>O servidor não informa o histórico: %1</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nada para desenhar</translation>
    </message>
    <message>
        <source>It is asked again each minute.</source>
        <translation>Ele é consultado de novo a cada minuto.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>While the services run, each minute adds a point: the traffic of the disks, and who is up. Each PC that boots adds how long it took.</source>
        <translation>Enquanto os serviços são executados, cada minuto acrescenta um ponto: o tráfego dos discos e quem está ligado. Cada PC inicializado acrescenta quanto tempo levou.</translation>
    </message>
    <message>
        <source>Export charts</source>
        <translation>Exportar gráficos</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Charts saved to %1.</source>
        <translation>Gráficos salvos em %1.</translation>
    </message>
    <message>
        <source>The charts could not be saved to %1: %2</source>
        <translation>Não foi possível salvar os gráficos em %1: %2</translation>
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
        <translation>O que este cliente receberia agora</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Lo&amp;g</translation>
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
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Linha do tempo</translation>
    </message>
    <message>
        <source>Dis&amp;k</source>
        <translation>Disc&amp;o</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>What it would &amp;get now</source>
        <translation>O &amp;que receberia agora</translation>
    </message>
    <message>
        <source>Show the details beside the list</source>
        <translation>Mostrar os detalhes ao lado da lista</translation>
    </message>
    <message>
        <source>Show the details below the list</source>
        <translation>Mostrar os detalhes abaixo da lista</translation>
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
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>For installers, and for firmware that does not take the disk over by itself: whatever starts next finds it.</source>
        <translation>Para instaladores, e para firmware que não assume o disco sozinho: o que inicia em seguida o encontra.</translation>
    </message>
    <message>
        <source>Disk:</source>
        <translation>Disco:</translation>
    </message>
    <message>
        <source>As usual (10 times)</source>
        <translation>Como de costume (10 vezes)</translation>
    </message>
    <message>
        <source> times</source>
        <translation> vezes</translation>
    </message>
    <message>
        <source>Repeats a disk command</source>
        <translation>Repete comandos de disco</translation>
    </message>
    <message>
        <source>For Windows, which would send the traffic of its disk through the router, even within one network.</source>
        <translation>Para o Windows, que enviaria o tráfego do disco pelo roteador, mesmo dentro de uma só rede.</translation>
    </message>
    <message>
        <source>For firmware that ignores such an offer. It asks a second time then, at port 4011.</source>
        <translation>Para firmware que ignora uma oferta assim. Ele então pergunta uma segunda vez, na porta 4011.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Endereço:</translation>
    </message>
    <message>
        <source>The program on the disk that UEFI firmware starts. Empty: the usual one.</source>
        <translation>O programa no disco que o firmware UEFI inicia. Vazio: o habitual.</translation>
    </message>
    <message>
        <source>More for networks that lose packets; it takes longer then until a lost disk is noticed.</source>
        <translation>Mais para redes que perdem pacotes; então demora mais até se notar que um disco se perdeu.</translation>
    </message>
    <message>
        <source>Known by its MAC address alone</source>
        <translation>Reconhecido só pelo endereço MAC</translation>
    </message>
    <message>
        <source>What it sends as DHCP option 61, in hexadecimal: for a second network card, or a dock.</source>
        <translation>O que ele envia como opção DHCP 61, em hexadecimal: para uma segunda placa de rede ou uma docking station.</translation>
    </message>
    <message>
        <source>Stays attached when booting from it fails</source>
        <translation>Fica conectado quando a inicialização por ele falha</translation>
    </message>
    <message>
        <source>Give it no router</source>
        <translation>Não indicar roteador</translation>
    </message>
    <message>
        <source>Offer without vendor options (43)</source>
        <translation>Oferecer sem opções do fornecedor (43)</translation>
    </message>
    <message>
        <source>EFI program:</source>
        <translation>Programa EFI:</translation>
    </message>
    <message>
        <source>Repeats a disk command:</source>
        <translation>Repete comandos de disco:</translation>
    </message>
    <message>
        <source>Client identifier:</source>
        <translation>Identificador do cliente:</translation>
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
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientStep</name>
    <message>
        <source>Or one that is regist&amp;ered:</source>
        <translation>Ou um que está regist&amp;rado:</translation>
    </message>
    <message>
        <source>New machines &amp;wait for being registered, and start by themselves then</source>
        <translation>As máquinas novas &amp;esperam ser registradas e depois iniciam sozinhas</translation>
    </message>
    <message>
        <source>Let it boot from the network: switch that on in its firmware and put it first in the boot order, or press the key for the boot menu (often F12). It appears here by itself.</source>
        <translation>Faça-o inicializar pela rede: ative isso no firmware dele e ponha a rede em primeiro lugar na ordem de inicialização, ou pressione a tecla do menu de inicialização (muitas vezes F12). Ele aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>Máquinas novas</translation>
    </message>
    <message>
        <source>Waiting for the first PC</source>
        <translation>Esperando o primeiro PC</translation>
    </message>
    <message>
        <source>Nothing appears? Look at the cable and its light, whether the PC is on the network that you chose, whether its screen says “PXE” or “network boot”, and switch Secure Boot off.</source>
        <translation>Nada aparece? Verifique o cabo e a luz dele, se o PC está na rede que você escolheu, se a tela mostra “PXE” ou “network boot”, e desligue o Secure Boot.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Registered client</source>
        <translation>Cliente registrado</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;me:</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>Re&amp;gistrar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Turn on your first PC now</source>
        <translation>Agora ligue seu primeiro PC</translation>
    </message>
    <message>
        <source>First PC</source>
        <translation>Primeiro PC</translation>
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
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>%1@v%2</source>
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
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;
----------
what a client&apos;s own disk takes up, and how fast it grows: &quot;1.2 GiB, +30 MiB/h&quot;</extracomment>
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
        <translation>Este cliente não tem disco próprio agora.</translation>
    </message>
    <message>
        <source>Its changes take up %1.</source>
        <translation>As alterações dele ocupam %1.</translation>
    </message>
    <message>
        <source>Its limit is %1.</source>
        <translation>O limite dele é %1.</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>No momento: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>It reads %1 and writes %2. The picture shows the last minute: read upwards, written downwards.</source>
        <translation>Ele lê %1 e grava %2. O gráfico mostra o último minuto: leitura para cima, gravação para baixo.</translation>
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
        <translation>Disco próprio</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Ativo por</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message>
        <source>&amp;Put into group</source>
        <translation>Colocar no gr&amp;upo</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>Pesquisar clientes…</translation>
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
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
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
        <source>Wake a gr&amp;oup</source>
        <translation>Acordar um dos grupo&amp;s</translation>
    </message>
    <message>
        <source>Name, MAC, maker, address, image, group, notes or state. Several words: all of them.</source>
        <translation>Nome, MAC, fabricante, endereço, imagem, grupo, notas ou estado. Várias palavras: todas elas.</translation>
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
        <translation>Todos os clientes</translation>
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
        <translation>Acordar pe&amp;la rede</translation>
    </message>
    <message>
        <source>Switches PCs on over the network (Wake-on-LAN), where their firmware allows it</source>
        <translation>Liga PCs pela rede (Wake-on-LAN), quando o firmware deles permite</translation>
    </message>
    <message>
        <source>Start &amp;maintenance on it</source>
        <translation>&amp;Iniciar manutenção nele</translation>
    </message>
    <message>
        <source>Its next boot changes a draft of its image, to be published afterwards</source>
        <translation>A próxima inicialização dele altera um rascunho da imagem, a ser publicado depois</translation>
    </message>
    <message>
        <source>Start &amp;fresh from the default version …</source>
        <translation>Começar do &amp;zero a partir da versão padrão…</translation>
    </message>
    <message>
        <source>Keep &amp;its version</source>
        <translation>Manter a &amp;versão dele</translation>
    </message>
    <message>
        <source>Copy MAC address</source>
        <translation>Copiar endereço MAC</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>Copiar endereço IP</translation>
    </message>
    <message>
        <source>Filter &amp;sidebar</source>
        <translation>&amp;Barra lateral de filtros</translation>
    </message>
    <message>
        <source>Filter sidebar (F9)</source>
        <translation>Barra lateral de filtros (F9)</translation>
    </message>
    <message>
        <source>Wa&amp;ke all of it</source>
        <translation>Acor&amp;dar todo o grupo</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>Abrir gru&amp;po…</translation>
    </message>
    <message>
        <source>&amp;Make it a group …</source>
        <translation>&amp;Tornar um grupo…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
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
        <translation>Remover %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n clients</source>
        <translation>
            <numerusform>Remover %n cliente</numerusform>
            <numerusform>Remover %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients stay on their versions. Their settings (Which version) let them follow the default one again.</source>
        <translation>
            <numerusform>%n cliente fica na versão dele. As configurações (Versão) permitem que ele volte a seguir a versão padrão.</numerusform>
            <numerusform>%n clientes ficam nas versões deles. As configurações (Versão) permitem que eles voltem a seguir a versão padrão.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being woken. It appears as booting when it asks for its address.</source>
        <translation>%1 está sendo acordado. Aparece como iniciando quando pedir o endereço.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are being woken, one after the other.</source>
        <translation>
            <numerusform>%n cliente está sendo acordado.</numerusform>
            <numerusform>%n clientes estão sendo acordados, um após o outro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next boot of %1 changes a draft of %2. Publish it on the page Images when you are done.</source>
        <translation>A próxima inicialização de %1 altera um rascunho de %2. Publique-o na página Imagens quando terminar.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nenhum grupo ainda</translation>
    </message>
    <message numerus="yes">
        <source>Take %n clients out of their group</source>
        <translation>
            <numerusform>Tirar %n cliente do grupo</numerusform>
            <numerusform>Tirar %n clientes do grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n clients into %1</source>
        <translation>
            <numerusform>Colocar %n cliente em %1</numerusform>
            <numerusform>Colocar %n clientes em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the machine %1</source>
        <translation>Esquecer a máquina %1</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n machines</source>
        <translation>
            <numerusform>Esquecer %n máquina</numerusform>
            <numerusform>Esquecer %n máquinas</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>Ele está rodando a partir deste disco: desligue-o primeiro.</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>Descarta as alterações do cliente: ele começa do zero na próxima inicialização.</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>Ele continua sozinho em um instante.</translation>
    </message>
    <message>
        <source>Turn it on again: it boots at its next start.</source>
        <translation>Ligue-o de novo: ele inicializa na próxima vez que for ligado.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsTable</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;unas</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Como no início</translation>
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
        <translation>O que significa este código?</translation>
    </message>
    <message>
        <source>Type the &amp;code that stands on the PC&apos;s screen:</source>
        <translation>Digite o &amp;código que está na tela do PC:</translation>
    </message>
    <message>
        <source>PXE-E53, ipxe.org/4c0a6092, ISCSI-03 …</source>
        <translation>PXE-E53, ipxe.org/4c0a6092, ISCSI-03…</translation>
    </message>
    <message>
        <source>Code on the PC&apos;s screen</source>
        <translation>Código na tela do PC</translation>
    </message>
    <message>
        <source>Known codes</source>
        <translation>Códigos conhecidos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nada digitado ainda</translation>
    </message>
    <message>
        <source>No code is recognised in this</source>
        <translation>Nenhum código reconhecido aqui</translation>
    </message>
    <message>
        <source>BIOS and UEFI firmware show codes such as PXE-E53. iPXE shows an address: of https://ipxe.org/4c0a6092 the last eight characters are the code. Netseat&apos;s own verdicts have codes such as ISCSI-03.</source>
        <translation>Firmwares BIOS e UEFI mostram códigos como PXE-E53. O iPXE mostra um endereço: em https://ipxe.org/4c0a6092, os últimos oito caracteres são o código. Os vereditos do próprio Netseat têm códigos como ISCSI-03.</translation>
    </message>
    <message>
        <source>The client&apos;s timeline tells how far it came, whatever stands on its screen.</source>
        <translation>A linha do tempo do cliente mostra até onde ele chegou, seja o que for que esteja na tela.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>O que fazer: %1</translation>
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
    <name>netseat::ui::DiskTab</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an image with its version, and the note on that</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>Redefinir &amp;disco…</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>Descarta as alterações do cliente: ele começa do zero na próxima inicialização.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Inicia a partir de</translation>
    </message>
    <message>
        <source>At its next boot</source>
        <translation>Na próxima inicialização</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>Alterações dele</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Disco próprio</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>How much of its limit the client&apos;s own disk takes up</source>
        <translation>Quanto do limite o disco próprio do cliente ocupa</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>Config disk</source>
        <translation>Disco de configuração</translation>
    </message>
    <message>
        <source>Starts instead</source>
        <translation>Em vez disso, inicia</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Address of the disk</source>
        <translation>Endereço do disco</translation>
    </message>
    <message>
        <source>no image is chosen</source>
        <translation>nenhuma imagem escolhida</translation>
    </message>
    <message>
        <source>Maintenance: it writes to the draft of the next version</source>
        <translation>Manutenção: ele grava no rascunho da próxima versão</translation>
    </message>
    <message>
        <source>%1, as its group %2 says</source>
        <translation>%1, conforme o grupo %2</translation>
    </message>
    <message>
        <source>its name and identity, beside its disk</source>
        <translation>o nome e a identidade dele, ao lado do disco</translation>
    </message>
    <message>
        <source>%1, grows by %2 an hour</source>
        <extracomment>how much a disk takes up, and by how much it grows</extracomment>
        <translation>%1, cresce %2 por hora</translation>
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
        <translation>Fornecido por: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Arquivo: %1</translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>Ele está rodando a partir deste disco: desligue-o primeiro.</translation>
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
    <name>netseat::ui::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>Não há conexão com os serviços.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refeito: %1.</translation>
    </message>
    <message>
        <source>Undone: %1. The settings are back; the disks are not, and begin fresh.</source>
        <translation>Desfeito: %1. As configurações voltaram; os discos não, e começam do zero.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Desfeito: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done and is left out.</source>
        <translation>“%1” não pode ser feito e fica de fora.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesModel</name>
    <message>
        <source>In the menu</source>
        <translation>No menu</translation>
    </message>
    <message>
        <source>Not in the menu</source>
        <translation>Fora do menu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Sozinhos</translation>
    </message>
    <message>
        <source>Put %1 into the menu</source>
        <translation>Colocar %1 no menu</translation>
    </message>
    <message>
        <source>Take %1 out of the menu</source>
        <translation>Tirar %1 do menu</translation>
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
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Make a start medium …</source>
        <translation>Criar uma &amp;mídia de partida…</translation>
    </message>
    <message>
        <source>What PCs can start in place of their disk: from a menu, or by themselves. Both are chosen in the settings of a client or a group.</source>
        <translation>O que os PCs podem iniciar no lugar do disco: por um menu, ou sozinhos. As duas coisas se escolhem nas configurações de um cliente ou de um grupo.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No menu</source>
        <translation>Sem menu</translation>
    </message>
    <message>
        <source>The menu goes on after</source>
        <translation>O menu continua após</translation>
    </message>
    <message>
        <source>The menu &amp;goes on after:</source>
        <translation>O menu con&amp;tinua após:</translation>
    </message>
    <message>
        <source>Boot entries</source>
        <translation>Entradas de inicialização</translation>
    </message>
    <message>
        <source>PCs start their disk, and nothing else</source>
        <translation>Os PCs iniciam o disco deles, e nada mais</translation>
    </message>
    <message>
        <source>Add what they can start beside it: a live system from its CD-ROM image, an installer, a memory test, another boot server.</source>
        <translation>Adicione o que mais eles podem iniciar: um sistema live a partir da imagem de CD-ROM, um instalador, um teste de memória, outro servidor de inicialização.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>Something else …</source>
        <translation>Outra coisa…</translation>
    </message>
    <message>
        <source>This starts from a CD-ROM image: import its ISO file on the page Images first.</source>
        <translation>Isto inicia a partir de uma imagem de CD-ROM: importe primeiro o arquivo ISO na página Imagens.</translation>
    </message>
    <message>
        <source>%1 start “%2” by themselves: give them another one first.</source>
        <translation>%1 iniciam “%2” sozinhos: dê a eles outra entrada primeiro.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>It is in no menu any more. Files and CD-ROM images stay.</source>
        <translation>Ela deixa de estar em qualquer menu. Os arquivos e imagens de CD-ROM ficam.</translation>
    </message>
    <message>
        <source>&amp;Remove entry</source>
        <translation>&amp;Remover entrada</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para ci&amp;ma</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Remove boot entry %1</source>
        <translation>Remover a entrada de inicialização %1</translation>
    </message>
    <message>
        <source>Time of the boot menu</source>
        <translation>Tempo do menu de inicialização</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntryDialog</name>
    <message>
        <source>Add a boot entry</source>
        <translation>Adicionar uma entrada de inicialização</translation>
    </message>
    <message>
        <source>Boot entry %1</source>
        <translation>Entrada de inicialização %1</translation>
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
        <source>Sho&amp;w it in the boot menu</source>
        <translation>Mos&amp;trar no menu de inicialização</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Inserir uma variável</translation>
    </message>
    <message>
        <source>Insert a variable. Typing “${” offers them too.</source>
        <translation>Insere uma variável. Digitar “${” também as oferece.</translation>
    </message>
    <message>
        <source>One in a line, in the order in which they are loaded</source>
        <translation>Um por linha, na ordem em que são carregados</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicia</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>Inicia&amp;r:</translation>
    </message>
    <message>
        <source>&amp;CD-ROM image:</source>
        <translation>Imagem de &amp;CD-ROM:</translation>
    </message>
    <message>
        <source>&amp;Kernel:</source>
        <translation>&amp;Kernel:</translation>
    </message>
    <message>
        <source>&amp;RAM disks:</source>
        <translation>&amp;Discos RAM:</translation>
    </message>
    <message>
        <source>Ar&amp;guments:</source>
        <translation>Ar&amp;gumentos:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Endereço:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>None: the files are in the folder of files</source>
        <translation>Nenhuma: os arquivos estão na pasta de arquivos</translation>
    </message>
    <message>
        <source>A path in the CD-ROM image, or a whole address.</source>
        <translation>Um caminho na imagem de CD-ROM, ou um endereço completo.</translation>
    </message>
    <message>
        <source>A path below “files” in the data folder, or a whole address.</source>
        <translation>Um caminho abaixo de “files” na pasta de dados, ou um endereço completo.</translation>
    </message>
    <message>
        <source>${name} and the like are filled in for each client.</source>
        <translation>${name} e similares são preenchidos para cada cliente.</translation>
    </message>
    <message>
        <source>Import an ISO file on the page Images to start from it.</source>
        <translation>Importe um arquivo ISO na página Imagens para iniciar a partir dele.</translation>
    </message>
    <message>
        <source>Add boot entry %1</source>
        <translation>Adicionar a entrada de inicialização %1</translation>
    </message>
    <message>
        <source>Edit boot entry %1</source>
        <translation>Editar a entrada de inicialização %1</translation>
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
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>No groups yet. Select clients in the table and put them into one.</source>
        <translation>Nenhum grupo ainda. Selecione clientes na tabela e coloque-os em um.</translation>
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
        <translation>Gru&amp;po</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>%1: only a label, without settings of its own</source>
        <translation>%1: só uma etiqueta, sem configurações próprias</translation>
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
    <message>
        <source>Make group %1</source>
        <translation>Criar o grupo %1</translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation>Editar o grupo %1</translation>
    </message>
    <message>
        <source>Rename group %1 to %2</source>
        <translation>Renomear o grupo %1 para %2</translation>
    </message>
    <message>
        <source>Delete group %1</source>
        <translation>Remover o grupo %1</translation>
    </message>
    <message numerus="yes">
        <source>Let %n clients follow %1</source>
        <translation>
            <numerusform>Fazer %n cliente seguir %1</numerusform>
            <numerusform>Fazer %n clientes seguirem %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::HelpWindow</name>
    <message>
        <source>Netseat help</source>
        <translation>Ajuda do Netseat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página da ajuda</translation>
    </message>
    <message>
        <source>Search all pages …</source>
        <translation>Pesquisar em todas as páginas…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
</context>
<context>
    <name>netseat::ui::HistoryTab</name>
    <message>
        <source>Boots of this client</source>
        <translation>Inicializações deste cliente</translation>
    </message>
    <message>
        <source>A double click shows the boot stage by stage.</source>
        <translation>Um clique duplo mostra a inicialização, estágio por estágio.</translation>
    </message>
    <message>
        <source>This client has not booted since its log begins.</source>
        <translation>Este cliente não inicializou desde o início do log dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n inicialização</numerusform>
            <numerusform>%n inicializações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>up for %1 in all</source>
        <translation>ativo por %1 no total</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImageStep</name>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>An ima&amp;ge that is here already</source>
        <translation>Uma ima&amp;gem que já está aqui</translation>
    </message>
    <message>
        <source>A &amp;disk image from a file</source>
        <translation>Uma imagem de &amp;disco de um arquivo</translation>
    </message>
    <message>
        <source>A new s&amp;ystem, installed by the first PC</source>
        <translation>Um sistema &amp;novo, instalado pelo primeiro PC</translation>
    </message>
    <message>
        <source>I&apos;ll choose that &amp;later</source>
        <translation>Escolher isso &amp;mais tarde</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <source>qcow2, raw, VMDK, VHD, VHDX or VDI</source>
        <translation>qcow2, raw, VMDK, VHD, VHDX ou VDI</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Escolher uma imagem de disco</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</source>
        <translation>Imagens de disco (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Name of the disk</source>
        <translation>Nome do disco</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>ISO file</source>
        <translation>Arquivo ISO</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Choose an installer</source>
        <translation>Escolher um instalador</translation>
    </message>
    <message>
        <source>CD-ROM images (*.iso)</source>
        <translation>Imagens de CD-ROM (*.iso)</translation>
    </message>
    <message>
        <source>Empty disk:</source>
        <translation>Disco vazio:</translation>
    </message>
    <message>
        <source>Installer:</source>
        <translation>Instalador:</translation>
    </message>
    <message>
        <source>ISO file:</source>
        <translation>Arquivo ISO:</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De um arquivo</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Informe o caminho completo, a partir de “/”.</translation>
    </message>
    <message>
        <source>It is copied; the setup goes on meanwhile. The system on it must be able to start over the network: the doctor on the page Images looks after that.</source>
        <translation>Ela é copiada; a configuração continua enquanto isso. O sistema nela precisa conseguir iniciar pela rede: o diagnóstico da página Imagens cuida disso.</translation>
    </message>
    <message>
        <source>It takes little room at first. The first PC starts from the installer&apos;s CD and installs onto it.</source>
        <translation>No início, ocupa pouco espaço. O primeiro PC inicia a partir do CD do instalador e instala nele.</translation>
    </message>
    <message>
        <source>What shall your PCs boot?</source>
        <translation>O que seus PCs devem inicializar?</translation>
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
    <message numerus="yes">
        <source>%n until their next boot</source>
        <extracomment>how many clients booted a version last and are to boot another one next</extracomment>
        <translation>
            <numerusform>%n até a próxima inicialização</numerusform>
            <numerusform>%n até a próxima inicialização</numerusform>
        </translation>
    </message>
    <message>
        <source>Have it until their next boot: %1</source>
        <translation>Têm-na até a próxima inicialização: %1</translation>
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
    <name>netseat::ui::ListDialog</name>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>A &amp;primeira linha nomeia as colunas</translation>
    </message>
    <message>
        <source>Bring in a list of PCs</source>
        <translation>Trazer uma lista de PCs</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Choose file …</source>
        <translation>&amp;Escolher arquivo…</translation>
    </message>
    <message>
        <source>A table with a line for each PC: its name, its MAC and what else is known (CSV).</source>
        <translation>Uma tabela com uma linha para cada PC: o nome, o MAC e o que mais se sabe dele (CSV).</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificação do arquivo</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>What stands between the columns</source>
        <translation>O que separa as colunas</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>O que é cada coluna</translation>
    </message>
    <message>
        <source>What the list would do</source>
        <translation>O que a lista faria</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Quais linhas são mostradas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Changed ones</source>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>Refused ones</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>List of PCs</source>
        <translation>Lista de PCs</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of PCs.</source>
        <translation>%1 é grande demais para ser uma lista de PCs.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; is</source>
        <translation>O que é “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n muda</numerusform>
            <numerusform>%n mudam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n fica como está</numerusform>
            <numerusform>%n ficam como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n recusado e deixado de fora</numerusform>
            <numerusform>%n recusados e deixados de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you choose Import.</source>
        <translation>Nada é alterado antes de você escolher Importar.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n PCs at a time.</source>
        <translation>
            <numerusform>Isso é mais do que %n PC por vez.</numerusform>
            <numerusform>Isso é mais do que %n PCs por vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importação de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n PCs added</source>
        <translation>
            <numerusform>%n PC adicionado</numerusform>
            <numerusform>%n PCs adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCs changed</source>
        <translation>
            <numerusform>%n PC alterado</numerusform>
            <numerusform>%n PCs alterados</numerusform>
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
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que acontece com ele</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Changes, or why not</source>
        <translation>Alterações, ou por que não</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListPanel</name>
    <message>
        <source>&amp;Add …</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListTools</name>
    <message>
        <source>Bring in a &amp;list of PCs …</source>
        <translation>Trazer uma &amp;lista de PCs…</translation>
    </message>
    <message>
        <source>&amp;Write a list of PCs …</source>
        <translation>&amp;Gravar uma lista de PCs…</translation>
    </message>
    <message>
        <source>Register all &amp;new machines …</source>
        <translation>Registrar todas as máquinas &amp;novas…</translation>
    </message>
    <message>
        <source>The selected clients, or all, as a table for a spreadsheet program (CSV)</source>
        <translation>Os clientes selecionados, ou todos, como tabela para um programa de planilhas (CSV)</translation>
    </message>
    <message>
        <source>Write a list of PCs</source>
        <translation>Gravar uma lista de PCs</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients written to %1.</source>
        <translation>
            <numerusform>%n cliente gravado em %1.</numerusform>
            <numerusform>%n clientes gravados em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogDetails</name>
    <message>
        <source>Details of the line</source>
        <translation>Detalhes da linha</translation>
    </message>
    <message>
        <source>Select a line to read all of it here.</source>
        <translation>Selecione uma linha para lê-la por inteiro aqui.</translation>
    </message>
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
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>only its lines</source>
        <translation>só as linhas dele</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Endereço MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
    <name>netseat::ui::LogTab</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Gravidade mínima</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>A partir de %1</translation>
    </message>
    <message>
        <source>Search log …</source>
        <translation>Pesquisar no log…</translation>
    </message>
    <message>
        <source>Search the log of this client</source>
        <translation>Pesquisar no log deste cliente</translation>
    </message>
    <message>
        <source>Scrolls to each new line.</source>
        <translation>Rola até cada nova linha.</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Copia as linhas selecionadas, ou todas as mostradas.</translation>
    </message>
    <message>
        <source>Copy log lines</source>
        <translation>Copiar linhas do log</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>Log deste cliente</translation>
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
        <translation>Ir para a linha mais nova e seguir</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n linha nova</numerusform>
            <numerusform>%n linhas novas</numerusform>
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
        <translation>Fabricante da placa</translation>
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
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Set &amp;up …</source>
        <translation>Configuração &amp;inicial…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Ajuda desta página</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>What does this &amp;code mean?</source>
        <translation>O que significa este &amp;código?</translation>
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
    <message>
        <source>Ask the network before a new address is given out, whether somebody has it</source>
        <translation>Perguntar à rede, antes de distribuir um novo endereço, se alguém já o tem</translation>
    </message>
    <message>
        <source>Watch for other DHCP servers while the services run</source>
        <translation>Vigiar outros servidores DHCP enquanto os serviços estão em execução</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
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
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>Redes adicionais</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>Menu de inicialização</translation>
    </message>
    <message>
        <source>Boot programs</source>
        <translation>Programas de inicialização</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Outros servidores</translation>
    </message>
    <message>
        <source>&amp;Boot menu</source>
        <translation>Menu de iniciali&amp;zação</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkTab</name>
    <message>
        <source>Wa&amp;ke up</source>
        <translation>Acor&amp;dar</translation>
    </message>
    <message>
        <source>Sends it a Wake-on-LAN packet. Its firmware must be set to react to that.</source>
        <translation>Envia a ele um pacote Wake-on-LAN. O firmware dele precisa estar configurado para reagir a isso.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Lent until</source>
        <translation>Concedido até</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Identifica-se como</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
    <message>
        <source>Moves now</source>
        <translation>Transfere agora</translation>
    </message>
    <message>
        <source>In this boot</source>
        <translation>Nesta inicialização</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Carga</translation>
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
        <translation>%1, fixo</translation>
    </message>
    <message>
        <source>%1, of the pool</source>
        <translation>%1, da faixa</translation>
    </message>
    <message>
        <source>given by another DHCP server</source>
        <translation>dado por outro servidor DHCP</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (encerrado)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>lê %1, grava %2</translation>
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
    <name>netseat::ui::NotesTab</name>
    <message>
        <source>Where it stands, what is special about it, whom to ask …</source>
        <translation>Onde fica, o que tem de especial, a quem perguntar…</translation>
    </message>
    <message>
        <source>Notes on this client</source>
        <translation>Notas sobre este cliente</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notas sobre %1</translation>
    </message>
    <message>
        <source>Not saved: somebody else has written “%1” meanwhile. What you type on replaces it.</source>
        <translation>Não salvo: enquanto isso, outra pessoa escreveu “%1”. O que você continuar digitando substitui isso.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingDialog</name>
    <message>
        <source>Register all new machines</source>
        <translation>Registrar todas as máquinas novas</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>Re&amp;gistrar</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Padrão dos nomes</translation>
    </message>
    <message>
        <source>Number of the first machine</source>
        <translation>Número da primeira máquina</translation>
    </message>
    <message>
        <source>in which they were switched on</source>
        <translation>em que foram ligadas</translation>
    </message>
    <message>
        <source>of their MAC addresses</source>
        <translation>dos endereços MAC</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nomes</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Primeiro número</translation>
    </message>
    <message>
        <source>In the &amp;order</source>
        <translation>Na or&amp;dem</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Gr&amp;upo</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>New machines and their names</source>
        <translation>Máquinas novas e os nomes delas</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>The group says which image its clients have.</source>
        <translation>O grupo diz qual imagem os clientes dele têm.</translation>
    </message>
    <message>
        <source>The # must stand together, at most six of them.</source>
        <translation>Os # precisam ficar juntos, seis no máximo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each # is a digit: &quot;pc-##&quot; gives pc-01, pc-02 … Names in use are skipped.</source>
        <translation>Cada # é um dígito: “pc-##” dá pc-01, pc-02… Nomes em uso são pulados.</translation>
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
        <translation>deixada de fora</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Máquina nova</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Torna-se</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ligado</translation>
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
    <name>netseat::ui::RouterLinesBox</name>
    <message>
        <source>Co&amp;py</source>
        <translation>C&amp;opiar</translation>
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
        <translation>Linhas</translation>
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
        <translation>Qual programa de inicialização</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Machines for which all of this is true are told to boot the program below. The first rule that fits counts; a boot program chosen for a client alone goes before all rules.</source>
        <translation>As máquinas para as quais tudo isto é verdade são mandadas inicializar o programa abaixo. Vale a primeira regra que corresponde; um programa de inicialização escolhido só para um cliente tem prioridade sobre todas as regras.</translation>
    </message>
    <message>
        <source>Choose a new machine …</source>
        <translation>Escolher uma máquina nova…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>As that &amp;of:</source>
        <translation>C&amp;omo em:</translation>
    </message>
    <message>
        <source>&amp;MAC begins with:</source>
        <translation>&amp;MAC começa com:</translation>
    </message>
    <message>
        <source>Calls &amp;itself:</source>
        <translation>&amp;Identifica-se como:</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>&amp;Firmware:</translation>
    </message>
    <message>
        <source>&amp;Boot program:</source>
        <translation>&amp;Programa de inicialização:</translation>
    </message>
    <message>
        <source>How its vendor class (DHCP option 60) begins. Empty: any.</source>
        <translation>Como começa a classe de fornecedor (opção DHCP 60). Vazio: qualquer.</translation>
    </message>
    <message>
        <source>A file among the boot loaders of this system, or in your own folder of them.</source>
        <translation>Um arquivo entre os carregadores de inicialização deste sistema, ou na sua própria pasta de carregadores.</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>Editar a regra %1</translation>
    </message>
    <message>
        <source>Add a rule for boot programs</source>
        <translation>Adicionar uma regra para programas de inicialização</translation>
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
        <translation>qualquer</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>MAC begins with</source>
        <translation>MAC começa com</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Identifica-se como</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Programa de inicialização</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RulesPanel</name>
    <message>
        <source>Machines get the boot program that fits their firmware. Rules are for those that need another one; the first that fits counts.</source>
        <translation>As máquinas recebem o programa de inicialização que serve para o firmware delas. As regras são para as que precisam de outro; vale a primeira que corresponde.</translation>
    </message>
    <message>
        <source>Rules for boot programs</source>
        <translation>Regras para programas de inicialização</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para ci&amp;ma</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Every machine gets the usual boot program</source>
        <translation>Todas as máquinas recebem o programa de inicialização habitual</translation>
    </message>
    <message>
        <source>Add a rule if machines of some kind don&apos;t come up with it: another network driver, a signed loader.</source>
        <translation>Adicione uma regra se máquinas de algum tipo não ficam ativas com ele: outro driver de rede, um carregador assinado.</translation>
    </message>
    <message>
        <source>&amp;Add a rule …</source>
        <translation>A&amp;dicionar uma regra…</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Remover uma regra</translation>
    </message>
    <message>
        <source>Machines that it fits get the boot program of the next rule that fits, or the usual one.</source>
        <translation>As máquinas a que ela corresponde recebem o programa de inicialização da próxima regra que corresponder, ou o habitual.</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>&amp;Remover regra</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Remover a regra %1</translation>
    </message>
    <message>
        <source>Move rule %1</source>
        <translation>Mover a regra %1</translation>
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
    <name>netseat::ui::ServerProbe</name>
    <message>
        <source>The answer of the service could not be read. Look again.</source>
        <translation>A resposta do serviço não pôde ser lida. Verifique de novo.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServersPanel</name>
    <message>
        <source>Look for other &amp;DHCP servers</source>
        <translation>Procurar outros servidores &amp;DHCP</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Procurar a&amp;gora</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Placa de rede</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Procurando</translation>
    </message>
    <message>
        <source>Net&amp;work card:</source>
        <translation>Placa de r&amp;ede:</translation>
    </message>
    <message>
        <source>Other DHCP servers</source>
        <translation>Outros servidores DHCP</translation>
    </message>
    <message>
        <source>Lines for another server</source>
        <translation>Linhas para outro servidor</translation>
    </message>
    <message>
        <source>Where another DHCP server stays and Netseat&apos;s DHCP is off, these lines in that server send PCs here.</source>
        <translation>Onde outro servidor DHCP permanece e o DHCP do Netseat está desligado, estas linhas nesse servidor mandam os PCs para cá.</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would …</source>
        <translation>Perguntando em %1 como os PCs fariam…</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would. This takes some seconds.</source>
        <translation>Perguntando em %1 como os PCs fariam. Isso leva alguns segundos.</translation>
    </message>
    <message>
        <source>Nobody has looked yet. Nothing is changed by it: no address is taken.</source>
        <translation>Ninguém procurou ainda. Nada muda com isso: nenhum endereço é ocupado.</translation>
    </message>
    <message>
        <source>That is how it is set.</source>
        <translation>É assim que está definido.</translation>
    </message>
    <message>
        <source>&amp;Use: %1</source>
        <translation>Usa&amp;r: %1</translation>
    </message>
    <message>
        <source>Set: %1.</source>
        <translation>Definido: %1.</translation>
    </message>
    <message>
        <source>While the services run, they look for other servers all the time. No alarm so far.</source>
        <translation>Enquanto estão em execução, os serviços procuram outros servidores o tempo todo. Nenhum alarme até agora.</translation>
    </message>
    <message>
        <source>The watch for other servers is switched off in the settings.</source>
        <translation>A vigilância de outros servidores está desligada nas configurações.</translation>
    </message>
    <message>
        <source>Last alarm, %1: %2.</source>
        <translation>Último alarme, %1: %2.</translation>
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
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Clients that run stand still without their disks.</source>
        <translation>Os clientes em execução ficam travados sem os discos deles.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsDialog</name>
    <message>
        <source>A &amp;new machine has appeared</source>
        <translation>Uma máquina &amp;nova apareceu</translation>
    </message>
    <message>
        <source>A PC does not &amp;boot</source>
        <translation>Um &amp;PC não inicializa</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>&amp;Iniciar quando eu entrar na sessão</translation>
    </message>
    <message>
        <source>… with the icon in the &amp;tray only</source>
        <translation>… só com o ícone na &amp;bandeja</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps the services running</source>
        <translation>&amp;Fechar a janela mantém os serviços em execução</translation>
    </message>
    <message>
        <source>The language changes when Netseat is started again.</source>
        <translation>O idioma muda quando o Netseat for iniciado de novo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Início e fechamento</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back. Without a tray, closing asks.</source>
        <translation>O ícone na bandeja traz a janela de volta. Sem bandeja, o fechamento pergunta.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now.</source>
        <translation>Esta área de trabalho não mostra bandeja agora.</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisar quando</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser gravado: %2</translation>
    </message>
    <message>
        <source>&amp;Disks and log …</source>
        <translation>&amp;Discos e log…</translation>
    </message>
    <message>
        <source>A PC loses its disk &amp;while it runs</source>
        <translation>Um PC em &amp;execução perde o disco</translation>
    </message>
    <message>
        <source>&amp;Room for disks runs out</source>
        <translation>O espaço para discos está &amp;acabando</translation>
    </message>
    <message>
        <source>&amp;Another DHCP server answers</source>
        <translation>&amp;Outro servidor DHCP responde</translation>
    </message>
    <message>
        <source>A ser&amp;vice fails</source>
        <translation>Um ser&amp;viço falha</translation>
    </message>
    <message>
        <source>A long &amp;job is done</source>
        <translation>Uma &amp;tarefa longa é concluída</translation>
    </message>
    <message numerus="yes">
        <source>Tell of %n &amp;ignored machines again</source>
        <translation>
            <numerusform>Avisar de novo sobre %n máquina i&amp;gnorada</numerusform>
            <numerusform>Avisar de novo sobre %n máquinas i&amp;gnoradas</numerusform>
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
        <translation>Rev&amp;erter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
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
    <message>
        <source>Network settings</source>
        <translation>Configurações de rede</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Set up la&amp;ter</source>
        <translation>Configurar mais &amp;tarde</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>C&amp;ontinuar sem</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
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
        <translation>%1 não pôde ser copiado: %2 Volte para escolher outra imagem.</translation>
    </message>
    <message>
        <source>Give %1 its image</source>
        <translation>Dar a %1 a imagem dele</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
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
        <translation>Criar uma mídia de partida</translation>
    </message>
    <message>
        <source>PCs whose network card can&apos;t start from the network start from this medium instead, and go on over the network. It holds no system and nothing of a client: one is enough for all PCs.</source>
        <translation>PCs cuja placa de rede não consegue iniciar pela rede iniciam a partir desta mídia e continuam pela rede. Ela não contém sistema nem nada de um cliente: uma basta para todos os PCs.</translation>
    </message>
    <message>
        <source>Image of a USB stick</source>
        <translation>Imagem de um pendrive</translation>
    </message>
    <message>
        <source>Image of a CD</source>
        <translation>Imagem de um CD</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Arquivo:</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>With a file system on which the boot script can be edited.</source>
        <translation>Com um sistema de arquivos no qual o script de inicialização pode ser editado.</translation>
    </message>
    <message>
        <source>To be burned, or given to a virtual machine. Written to a stick it starts from that, too.</source>
        <translation>Para ser gravada em CD, ou dada a uma máquina virtual. Gravada em um pendrive, também inicia a partir dele.</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Informe o caminho completo, a partir de “/”.</translation>
    </message>
    <message>
        <source>A new file on the computer that runs the services, written by them.</source>
        <translation>Um novo arquivo no computador que executa os serviços, gravado por eles.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>It is made. To put it onto a stick, where sdX is the stick and everything on it is lost:
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</source>
        <translation>Está criada. Para gravá-la em um pendrive, onde sdX é o pendrive e tudo o que há nele se perde:
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</translation>
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
    <message>
        <source>Of any age</source>
        <translation>De qualquer idade</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>Manter eventos por</translation>
    </message>
    <message>
        <source>Events kept at most</source>
        <translation>Eventos mantidos no máximo</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>no &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;Keep events for:</source>
        <translation>Manter &amp;eventos por:</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, is forgotten. So many events take about %1.</source>
        <translation>O que é mais antigo, ou passa desse número, é esquecido. Tantos eventos ocupam cerca de %1.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetDialog</name>
    <message>
        <source>Add a network</source>
        <translation>Adicionar uma rede</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Rede %1</translation>
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
        <source>Room 2</source>
        <translation>Sala 2</translation>
    </message>
    <message>
        <source>The card&apos;s first one in this network</source>
        <translation>O primeiro endereço da placa nesta rede</translation>
    </message>
    <message>
        <source>Relays (routers that forward DHCP)</source>
        <translation>Relays (roteadores que encaminham DHCP)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Rea&amp;ched through:</source>
        <translation>A&amp;cessível por:</translation>
    </message>
    <message>
        <source>Net&amp;work:</source>
        <translation>Red&amp;e:</translation>
    </message>
    <message>
        <source>&amp;This computer there:</source>
        <translation>Este c&amp;omputador ali:</translation>
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
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>En&amp;dereços:</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>&amp;Faixa:</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>&amp;Roteador:</translation>
    </message>
    <message>
        <source>DNS ser&amp;vers:</source>
        <translation>Ser&amp;vidores DNS:</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>Pra&amp;zo da concessão:</translation>
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
        <source>Write the network as an address and how many bits name it: 10.1.0.0/24.</source>
        <translation>Escreva a rede como um endereço e quantos bits a identificam: 10.1.0.0/24.</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>Separe os endereços por vírgulas: 192.168.1.1, 9.9.9.9.</translation>
    </message>
    <message>
        <source>Set this computer as the target of DHCP on the router there (“ip helper-address”). It must be reachable from that network.</source>
        <translation>Defina este computador como destino do DHCP no roteador de lá (“ip helper-address”). Ele precisa ser acessível a partir dessa rede.</translation>
    </message>
    <message>
        <source>Whatever comes in on this card is on this network.</source>
        <translation>Tudo o que chega por esta placa está nesta rede.</translation>
    </message>
    <message>
        <source>Add network %1</source>
        <translation>Adicionar a rede %1</translation>
    </message>
    <message>
        <source>Edit network %1</source>
        <translation>Editar a rede %1</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Acessível por</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetsPanel</name>
    <message>
        <source>Networks that are served beside the main one: at another network card of this computer, or behind relays.</source>
        <translation>Redes atendidas além da principal: em outra placa de rede deste computador, ou atrás de relays.</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>Redes adicionais</translation>
    </message>
    <message>
        <source>Only the main network is served</source>
        <translation>Só a rede principal é atendida</translation>
    </message>
    <message>
        <source>Add a network if PCs are at another network card of this computer, or behind a router that forwards DHCP.</source>
        <translation>Adicione uma rede se há PCs em outra placa de rede deste computador, ou atrás de um roteador que encaminha DHCP.</translation>
    </message>
    <message>
        <source>&amp;Add a network …</source>
        <translation>A&amp;dicionar uma rede…</translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation>Remover a rede %1</translation>
    </message>
    <message>
        <source>Machines there get nothing from Netseat any more. Those that run keep their address until it ends, and their disk.</source>
        <translation>As máquinas de lá não recebem mais nada do Netseat. As que estão em execução mantêm o endereço até ele expirar, e o disco.</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>&amp;Remover rede</translation>
    </message>
    <message>
        <source>Remove network %1</source>
        <translation>Remover a rede %1</translation>
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
        <translation>Qual inicialização é mostrada</translation>
    </message>
    <message>
        <source>&amp;Boot of</source>
        <translation>Iniciali&amp;zação de</translation>
    </message>
    <message>
        <source>Copies this boot as text, to be sent to somebody.</source>
        <translation>Copia esta inicialização como texto, para enviar a alguém.</translation>
    </message>
    <message>
        <source>Copy this boot as text</source>
        <translation>Copiar esta inicialização como texto</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>Inicialização deste cliente, estágio por estágio</translation>
    </message>
    <message>
        <source>A click on a stage shows its log lines.</source>
        <translation>Um clique em um estágio mostra as linhas do log dele.</translation>
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
        <source>&amp;New machines (%1) …</source>
        <translation>Máquinas &amp;novas (%1)…</translation>
    </message>
    <message>
        <source>&amp;Wake a group</source>
        <translation>&amp;Acordar um grupo</translation>
    </message>
    <message>
        <source>No notices for an &amp;hour</source>
        <translation>Sem avisos por uma &amp;hora</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Configurações…</translation>
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
<context>
    <name>netseat::ui::VerdictBar</name>
    <message>
        <source>Log lines that show it</source>
        <translation>Linhas do log que o mostram</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Por que parou</translation>
    </message>
    <message>
        <source>Explains this code, and those that stand on the PC&apos;s screen.</source>
        <translation>Explica este código e os que estão na tela do PC.</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <extracomment>why a boot stopped, and what to do about it</extracomment>
        <translation>%1
O que fazer: %2</translation>
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
        <translation>Detalhes da versão</translation>
    </message>
    <message>
        <source>Choose an image or a version above: here is who uses it and what is known of it.</source>
        <translation>Escolha uma imagem ou uma versão acima: aqui aparece quem a usa e o que se sabe dela.</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1, versão %2: %3</translation>
    </message>
    <message>
        <source>Default version:</source>
        <translation>Versão padrão:</translation>
    </message>
    <message>
        <source>Used by:</source>
        <translation>Usada por:</translation>
    </message>
    <message>
        <source>Size of the disk:</source>
        <translation>Tamanho do disco:</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Adicionada:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Criada:</translation>
    </message>
    <message>
        <source>%1, over version %2</source>
        <translation>%1, sobre a versão %2</translation>
    </message>
    <message>
        <source>In maintenance on:</source>
        <translation>Em manutenção em:</translation>
    </message>
    <message>
        <source>Boot it:</source>
        <translation>Inicializam:</translation>
    </message>
    <message>
        <source>Stay on it:</source>
        <translation>Ficam nela:</translation>
    </message>
    <message>
        <source>Have a disk over it:</source>
        <translation>Têm um disco sobre ela:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Verificada:</translation>
    </message>
    <message>
        <source>Until their next boot:</source>
        <translation>Até a próxima inicialização:</translation>
    </message>
</context>
</TS>
