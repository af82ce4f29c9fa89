<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BootCodes</name>
    <message>
        <source>UEFI firmware (EDK II, PxeBcDxe)</source>
        <translation>UEFI 固件（EDK II，PxeBcDxe）</translation>
    </message>
    <message>
        <source>PXE specification 2.1 and Intel&apos;s boot agent</source>
        <translation>PXE 规范 2.1 和 Intel 启动代理</translation>
    </message>
    <message>
        <source>iPXE (errno.h, errfile.h)</source>
        <translation>iPXE（errno.h、errfile.h）</translation>
    </message>
    <message>
        <source>a part of iPXE that this table does not have</source>
        <translation>此表未收录的 iPXE 部分</translation>
    </message>
    <message>
        <source>Where it happened: %1.</source>
        <translation>发生位置：%1。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the iPXE web site.</source>
        <translation>请在客户机的时间线中查看它停在哪个阶段，并参阅 iPXE 网站。</translation>
    </message>
    <message>
        <source>Netseat&apos;s own verdict on a boot</source>
        <translation>Netseat 自己对启动的判断</translation>
    </message>
    <message>
        <source>iPXE got no address</source>
        <translation>iPXE 未得到地址</translation>
    </message>
    <message>
        <source>iPXE asked on this network card and no way of getting an address worked.</source>
        <translation>iPXE 在此网卡上请求地址，但所有获取地址的方式都失败了。</translation>
    </message>
    <message>
        <source>Look whether DHCP runs and the cable is in. If the firmware got an address before, try the loader &quot;snponly&quot; (UEFI) or &quot;undionly&quot; (BIOS): iPXE then uses the firmware&apos;s own driver.</source>
        <translation>请查看 DHCP 是否在运行、网线是否插好。如果固件之前得到过地址，请尝试引导程序“snponly”(UEFI) 或“undionly”(BIOS)：这样 iPXE 会使用固件自带的驱动程序。</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>iPXE sees no link on the network card.</source>
        <translation>iPXE 检测到网卡没有连接。</translation>
    </message>
    <message>
        <source>Check cable and switch port. A port that takes long to come up needs &quot;edge port&quot; or &quot;PortFast&quot;.</source>
        <translation>请检查网线和交换机端口。启用较慢的端口需要设置“edge port”或“PortFast”。</translation>
    </message>
    <message>
        <source>No DHCP answer</source>
        <translation>没有 DHCP 应答</translation>
    </message>
    <message>
        <source>iPXE asked for an address and got no answer.</source>
        <translation>iPXE 请求了地址，但没有得到应答。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log: if Netseat answered, the answer is lost on its way; try another loader.</source>
        <translation>请查看客户机的日志：如果 Netseat 已应答，则应答在途中丢失；请尝试其他引导程序。</translation>
    </message>
    <message>
        <source>iPXE was told nothing to boot</source>
        <translation>未告知 iPXE 要启动什么</translation>
    </message>
    <message>
        <source>iPXE has an address, but neither a script nor a disk: the answer came from another DHCP server, or the client has no image.</source>
        <translation>iPXE 有地址，但既没有脚本也没有磁盘：应答来自其他 DHCP 服务器，或客户机没有镜像。</translation>
    </message>
    <message>
        <source>Give the client an image; look for another DHCP server on the Network page.</source>
        <translation>请为客户机分配镜像；并在“网络”页面查找其他 DHCP 服务器。</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>A connection (to the script&apos;s HTTP port or to the disk) was not answered at all.</source>
        <translation>连接（到脚本的 HTTP 端口或到磁盘）完全没有得到应答。</translation>
    </message>
    <message>
        <source>Let the ports of HTTP and iSCSI (TCP 80 and 3260) through the firewall of this computer.</source>
        <translation>请在本计算机的防火墙中放行 HTTP 和 iSCSI 的端口（TCP 80 和 3260）。</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>服务器拒绝了连接</translation>
    </message>
    <message>
        <source>The computer is there, but nothing runs on that port, or it hung up.</source>
        <translation>计算机在线，但该端口上没有运行任何服务，或它断开了连接。</translation>
    </message>
    <message>
        <source>Look whether HTTP and iSCSI run (status bar).</source>
        <translation>请查看 HTTP 和 iSCSI 是否在运行（状态栏）。</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>无法到达服务器</translation>
    </message>
    <message>
        <source>The server&apos;s address is outside of the PC&apos;s network and no router was named.</source>
        <translation>服务器的地址在 PC 的网络之外，且未指定路由器。</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; set the router on the Network page.</source>
        <translation>请比较 PC 和服务器的地址；并在“网络”页面设置路由器。</translation>
    </message>
    <message>
        <source>The network card has no address.</source>
        <translation>网卡没有地址。</translation>
    </message>
    <message>
        <source>Look whether DHCP runs.</source>
        <translation>请查看 DHCP 是否在运行。</translation>
    </message>
    <message>
        <source>The server can&apos;t be found on the network</source>
        <translation>在网络上找不到服务器</translation>
    </message>
    <message>
        <source>Nobody answers ARP for the server&apos;s address.</source>
        <translation>没有设备应答对服务器地址的 ARP 查询。</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look whether both are in the same VLAN.</source>
        <translation>请比较 PC 和服务器的地址；并查看两者是否在同一 VLAN 中。</translation>
    </message>
    <message>
        <source>TFTP does not answer</source>
        <translation>TFTP 没有应答</translation>
    </message>
    <message>
        <source>A file was asked for by TFTP in vain.</source>
        <translation>通过 TFTP 请求文件未果。</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer.</source>
        <translation>请在本计算机的防火墙中放行 UDP 端口 69。</translation>
    </message>
    <message>
        <source>The file does not exist (TFTP)</source>
        <translation>文件不存在 (TFTP)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the TFTP server does not have.</source>
        <translation>iPXE 请求了 TFTP 服务器上没有的文件。</translation>
    </message>
    <message>
        <source>For &quot;autoexec.ipxe&quot; this is normal. For other names look at the client&apos;s log.</source>
        <translation>对于“autoexec.ipxe”这是正常的。对于其他名称，请查看客户机的日志。</translation>
    </message>
    <message>
        <source>The file does not exist (HTTP 404)</source>
        <translation>文件不存在 (HTTP 404)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the HTTP server does not have.</source>
        <translation>iPXE 请求了 HTTP 服务器上没有的文件。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name, and at the paths of the boot entry.</source>
        <translation>请在客户机的日志中查看文件名，并检查启动项的路径。</translation>
    </message>
    <message>
        <source>The HTTP server refuses (403)</source>
        <translation>HTTP 服务器拒绝访问 (403)</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>不允许读取该文件。</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the data folder&apos;s files.</source>
        <translation>请检查数据文件夹的 files 中该文件的权限。</translation>
    </message>
    <message>
        <source>The HTTP server wants a password (401)</source>
        <translation>HTTP 服务器需要密码 (401)</translation>
    </message>
    <message>
        <source>The file is on another server that asks who you are.</source>
        <translation>文件在另一台需要验证身份的服务器上。</translation>
    </message>
    <message>
        <source>Write user and password into the boot entry&apos;s address.</source>
        <translation>请将用户和密码写入启动项的地址中。</translation>
    </message>
    <message>
        <source>The HTTP server refuses (4xx)</source>
        <translation>HTTP 服务器拒绝请求 (4xx)</translation>
    </message>
    <message>
        <source>The request was not accepted.</source>
        <translation>请求未被接受。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log.</source>
        <translation>请查看客户机的日志。</translation>
    </message>
    <message>
        <source>The HTTP server failed (5xx)</source>
        <translation>HTTP 服务器出错 (5xx)</translation>
    </message>
    <message>
        <source>The server had an error of its own.</source>
        <translation>服务器自身出现错误。</translation>
    </message>
    <message>
        <source>Look at the log for what Netseat says of it.</source>
        <translation>请在日志中查看 Netseat 对此的记录。</translation>
    </message>
    <message>
        <source>The name does not exist (DNS)</source>
        <translation>名称不存在 (DNS)</translation>
    </message>
    <message>
        <source>A name in an address could not be looked up.</source>
        <translation>无法解析地址中的名称。</translation>
    </message>
    <message>
        <source>Check the address of the boot entry.</source>
        <translation>请检查启动项的地址。</translation>
    </message>
    <message>
        <source>No DNS server</source>
        <translation>没有 DNS 服务器</translation>
    </message>
    <message>
        <source>An address has a name in it, and nobody told the PC a DNS server.</source>
        <translation>地址中含有名称，但没有为 PC 指定 DNS 服务器。</translation>
    </message>
    <message>
        <source>Enter a DNS server on the Network page, or use a numeric address.</source>
        <translation>请在“网络”页面输入 DNS 服务器，或使用数字地址。</translation>
    </message>
    <message>
        <source>The disk does not exist</source>
        <translation>磁盘不存在</translation>
    </message>
    <message>
        <source>The server that was asked has no disk of that name.</source>
        <translation>所请求的服务器上没有此名称的磁盘。</translation>
    </message>
    <message>
        <source>Look whether the client still has an image, and whether its disk is served by another server.</source>
        <translation>请查看客户机是否仍有镜像，以及其磁盘是否由其他服务器提供。</translation>
    </message>
    <message>
        <source>The disk wants a password</source>
        <translation>磁盘需要密码</translation>
    </message>
    <message>
        <source>User or secret are not what the server expects.</source>
        <translation>用户或密钥与服务器要求的不符。</translation>
    </message>
    <message>
        <source>Compare the client&apos;s CHAP user and secret.</source>
        <translation>请核对客户机的 CHAP 用户和密钥。</translation>
    </message>
    <message>
        <source>The disk is not for this PC</source>
        <translation>该磁盘不供此 PC 使用</translation>
    </message>
    <message>
        <source>The server does not let this PC have the disk: somebody else uses it, or it is another client&apos;s.</source>
        <translation>服务器不允许此 PC 使用该磁盘：它正被他人使用，或属于其他客户机。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the reason that Netseat gave.</source>
        <translation>请在客户机的日志中查看 Netseat 给出的原因。</translation>
    </message>
    <message>
        <source>The server proved itself under a wrong name</source>
        <translation>服务器以错误的名称证明身份</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s name is another one.</source>
        <translation>双方都要证明身份，但服务器的名称不符。</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP user.</source>
        <translation>请核对客户机的双向 CHAP 用户。</translation>
    </message>
    <message>
        <source>The server proved itself with a wrong secret</source>
        <translation>服务器以错误的密钥证明身份</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s secret is another one.</source>
        <translation>双方都要证明身份，但服务器的密钥不符。</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP secret.</source>
        <translation>请核对客户机的双向 CHAP 密钥。</translation>
    </message>
    <message>
        <source>The disk is not ready</source>
        <translation>磁盘未就绪</translation>
    </message>
    <message>
        <source>The server can&apos;t give the disk now: its image can&apos;t be opened, or there is no room.</source>
        <translation>服务器现在无法提供磁盘：其镜像无法打开，或空间不足。</translation>
    </message>
    <message>
        <source>The disk server has too much to do</source>
        <translation>磁盘服务器过于繁忙</translation>
    </message>
    <message>
        <source>The server has no room for another connection.</source>
        <translation>服务器无法再接受新的连接。</translation>
    </message>
    <message>
        <source>Wait a minute and start it again.</source>
        <translation>请等待一分钟，然后重新启动。</translation>
    </message>
    <message>
        <source>The disk&apos;s address is malformed</source>
        <translation>磁盘的地址格式错误</translation>
    </message>
    <message>
        <source>The root path that DHCP gave is not complete.</source>
        <translation>DHCP 给出的根路径不完整。</translation>
    </message>
    <message>
        <source>If another DHCP server gives it (option 17), copy the line that Netseat shows for it.</source>
        <translation>如果它由其他 DHCP 服务器给出（选项 17），请复制 Netseat 为其显示的那一行。</translation>
    </message>
    <message>
        <source>The disk server hung up</source>
        <translation>磁盘服务器断开了连接</translation>
    </message>
    <message>
        <source>The connection to the disk was ended.</source>
        <translation>与磁盘的连接已结束。</translation>
    </message>
    <message>
        <source>Nothing to start on the disk (BIOS)</source>
        <translation>磁盘上没有可启动的内容 (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there and its first sector was run, but it came back: there is no system on it that a BIOS can start.</source>
        <translation>磁盘存在，其第一个扇区也已运行，但又返回了：磁盘上没有 BIOS 能启动的系统。</translation>
    </message>
    <message>
        <source>The image may be for UEFI only. Set the PC to UEFI, or let the doctor look at the image.</source>
        <translation>该镜像可能仅适用于 UEFI。请将 PC 设为 UEFI，或用诊断检查该镜像。</translation>
    </message>
    <message>
        <source>The disk has no boot sector (BIOS)</source>
        <translation>磁盘没有启动扇区 (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there, but it is empty or has no boot sector.</source>
        <translation>磁盘存在，但它是空的或没有启动扇区。</translation>
    </message>
    <message>
        <source>Install a system on it, or let the doctor look at the image.</source>
        <translation>请在其上安装系统，或用诊断检查该镜像。</translation>
    </message>
    <message>
        <source>The file is nothing that can be started</source>
        <translation>该文件无法启动</translation>
    </message>
    <message>
        <source>iPXE fetched a file and does not know its kind: mostly an error page, or a file for another firmware.</source>
        <translation>iPXE 获取了文件，但不认识其类型：多半是错误页面，或是适用于其他固件的文件。</translation>
    </message>
    <message>
        <source>Look at the boot entry: BIOS and UEFI need different files.</source>
        <translation>请检查启动项：BIOS 和 UEFI 需要不同的文件。</translation>
    </message>
    <message>
        <source>Secure Boot forbids the file</source>
        <translation>安全启动禁止该文件</translation>
    </message>
    <message>
        <source>The firmware does not accept the file&apos;s signature.</source>
        <translation>固件不接受该文件的签名。</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the firmware setup, or use signed boot programs.</source>
        <translation>请在固件设置中关闭安全启动，或使用已签名的启动程序。</translation>
    </message>
    <message>
        <source>The firmware does not load the file</source>
        <translation>固件不加载该文件</translation>
    </message>
    <message>
        <source>UEFI refused a program that iPXE gave it.</source>
        <translation>UEFI 拒绝了 iPXE 交给它的程序。</translation>
    </message>
    <message>
        <source>Turn Secure Boot off for a try; look whether the file is for this kind of processor.</source>
        <translation>请试着关闭安全启动；并查看该文件是否适用于此类处理器。</translation>
    </message>
    <message>
        <source>The program ended with an error</source>
        <translation>程序因错误而结束</translation>
    </message>
    <message>
        <source>UEFI started the program, and it gave up.</source>
        <translation>UEFI 启动了该程序，但程序放弃了运行。</translation>
    </message>
    <message>
        <source>Let the doctor look at the image.</source>
        <translation>请用诊断检查该镜像。</translation>
    </message>
    <message>
        <source>No device for the program</source>
        <translation>没有可供程序使用的设备</translation>
    </message>
    <message>
        <source>iPXE could not hand its network card to a UEFI program.</source>
        <translation>iPXE 无法将其网卡交给 UEFI 程序。</translation>
    </message>
    <message>
        <source>Use the loader &quot;snponly&quot;; update the firmware.</source>
        <translation>请使用引导程序“snponly”；并更新固件。</translation>
    </message>
    <message>
        <source>The disk did not answer in time</source>
        <translation>磁盘未及时应答</translation>
    </message>
    <message>
        <source>The disk was attached, and a read was not answered.</source>
        <translation>磁盘已连接，但读取没有得到应答。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log. Some PCs need more retries: see the client&apos;s firmware options.</source>
        <translation>请查看客户机的日志。有些 PC 需要更多次重试：请参阅客户机的固件选项。</translation>
    </message>
    <message>
        <source>No boot program on the disk (UEFI)</source>
        <translation>磁盘上没有启动程序 (UEFI)</translation>
    </message>
    <message>
        <source>The disk is there, but \EFI\BOOT\BOOTX64.EFI is not on it.</source>
        <translation>磁盘存在，但其上没有 \EFI\BOOT\BOOTX64.EFI。</translation>
    </message>
    <message>
        <source>The image may be for BIOS only. Let the doctor look at the image.</source>
        <translation>该镜像可能仅适用于 BIOS。请用诊断检查该镜像。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已被使用</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>Device busy</source>
        <translation>设备正忙</translation>
    </message>
    <message>
        <source>Cancelled, by a key or because nothing was left to do</source>
        <translation>已取消：按下了按键，或没有剩余的操作</translation>
    </message>
    <message>
        <source>Connection broken off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by the other side</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>No way to the other side</source>
        <translation>无法到达对方</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Malformed: iPXE could not make sense of it</source>
        <translation>格式错误：iPXE 无法理解</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>网络已断开</translation>
    </message>
    <message>
        <source>The network can&apos;t be reached</source>
        <translation>无法到达网络</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>没有这样的设备</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not something that can be started</source>
        <translation>不是可以启动的内容</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>没有剩余空间</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Not possible with this device</source>
        <translation>此设备无法做到</translation>
    </message>
    <message>
        <source>No such device or name</source>
        <translation>没有这样的设备或名称</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>The other side does not keep to the protocol</source>
        <translation>对方未遵守协议</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>The firmware reported an error of its own</source>
        <translation>固件报告了它自身的错误</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the log lines there.</source>
        <translation>请在客户机的时间线中查看它停在哪个阶段，并查看那里的日志。</translation>
    </message>
    <message>
        <source>Try another loader for this client: &quot;snponly&quot; or &quot;undionly&quot; use the firmware&apos;s own network driver.</source>
        <translation>请为此客户机尝试其他引导程序：“snponly”或“undionly”使用固件自带的网络驱动程序。</translation>
    </message>
    <message>
        <source>Check the paths and arguments of the boot entry.</source>
        <translation>请检查启动项的路径和参数。</translation>
    </message>
    <message>
        <source>looking up a name</source>
        <translation>解析名称</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>starting from the disk (UEFI)</source>
        <translation>从磁盘启动 (UEFI)</translation>
    </message>
    <message>
        <source>starting from the disk</source>
        <translation>从磁盘启动</translation>
    </message>
    <message>
        <source>starting from the disk (BIOS)</source>
        <translation>从磁盘启动 (BIOS)</translation>
    </message>
    <message>
        <source>the disk&apos;s boot sector (BIOS)</source>
        <translation>磁盘的启动扇区 (BIOS)</translation>
    </message>
    <message>
        <source>reading from the disk</source>
        <translation>从磁盘读取</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (UEFI)</source>
        <translation>固件的网络驱动程序 (UEFI)</translation>
    </message>
    <message>
        <source>the driver for Intel network cards</source>
        <translation>Intel 网卡的驱动程序</translation>
    </message>
    <message>
        <source>the driver for Realtek network cards</source>
        <translation>Realtek 网卡的驱动程序</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (BIOS)</source>
        <translation>固件的网络驱动程序 (BIOS)</translation>
    </message>
    <message>
        <source>the network (IPv4)</source>
        <translation>网络 (IPv4)</translation>
    </message>
    <message>
        <source>the network (IPv6)</source>
        <translation>网络 (IPv6)</translation>
    </message>
    <message>
        <source>the network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>a connection (TCP)</source>
        <translation>连接 (TCP)</translation>
    </message>
    <message>
        <source>fetching by HTTP</source>
        <translation>通过 HTTP 获取</translation>
    </message>
    <message>
        <source>attaching the disk</source>
        <translation>连接磁盘</translation>
    </message>
    <message>
        <source>asking for an address (DHCP)</source>
        <translation>请求地址 (DHCP)</translation>
    </message>
    <message>
        <source>looking up a name (DNS)</source>
        <translation>解析名称 (DNS)</translation>
    </message>
    <message>
        <source>fetching by TFTP</source>
        <translation>通过 TFTP 获取</translation>
    </message>
    <message>
        <source>finding a neighbour (ARP)</source>
        <translation>查找邻居 (ARP)</translation>
    </message>
    <message>
        <source>a file that was fetched</source>
        <translation>获取的文件</translation>
    </message>
    <message>
        <source>the boot script</source>
        <translation>启动脚本</translation>
    </message>
    <message>
        <source>a UEFI program</source>
        <translation>UEFI 程序</translation>
    </message>
    <message>
        <source>a Linux kernel</source>
        <translation>Linux 内核</translation>
    </message>
    <message>
        <source>choosing what to boot</source>
        <translation>选择启动内容</translation>
    </message>
    <message>
        <source>the table that tells the system its disk</source>
        <translation>向系统说明其磁盘的表</translation>
    </message>
    <message>
        <source>an encrypted connection (TLS)</source>
        <translation>加密连接 (TLS)</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>setting up the network card</source>
        <translation>设置网卡</translation>
    </message>
    <message>
        <source>a command of the script</source>
        <translation>脚本的命令</translation>
    </message>
    <message>
        <source>Not enough memory below 640 KiB</source>
        <translation>640 KiB 以下的内存不足</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program found no room in the lowest memory.</source>
        <translation>网卡的启动程序在最低端内存中找不到空间。</translation>
    </message>
    <message>
        <source>Turn off other boot programs (RAID, a second network card) in the BIOS setup, or update the BIOS.</source>
        <translation>请在 BIOS 设置中关闭其他启动程序（RAID、第二块网卡），或更新 BIOS。</translation>
    </message>
    <message>
        <source>The boot program does not fit the network card</source>
        <translation>启动程序与网卡不匹配</translation>
    </message>
    <message>
        <source>The BIOS started a boot program that was made for another card.</source>
        <translation>BIOS 启动了为其他网卡制作的启动程序。</translation>
    </message>
    <message>
        <source>Update the BIOS or the card&apos;s boot program.</source>
        <translation>请更新 BIOS 或网卡的启动程序。</translation>
    </message>
    <message>
        <source>The network card can&apos;t be read</source>
        <translation>无法读取网卡</translation>
    </message>
    <message>
        <source>The BIOS could not read the card&apos;s settings.</source>
        <translation>BIOS 无法读取网卡的设置。</translation>
    </message>
    <message>
        <source>Reseat or replace the card; update the BIOS.</source>
        <translation>请重新插好或更换网卡；并更新 BIOS。</translation>
    </message>
    <message>
        <source>The loader is larger than the room for it</source>
        <translation>引导程序大于为它预留的空间</translation>
    </message>
    <message>
        <source>UEFI: the file did not fit the memory that was set aside. BIOS: the card&apos;s own memory is damaged.</source>
        <translation>UEFI：文件超出了预留的内存。BIOS：网卡自身的存储器已损坏。</translation>
    </message>
    <message>
        <source>Choose another loader for this client; update the firmware.</source>
        <translation>请为此客户机选择其他引导程序；并更新固件。</translation>
    </message>
    <message>
        <source>The BIOS does not support this boot program</source>
        <translation>BIOS 不支持此启动程序</translation>
    </message>
    <message>
        <source>The card&apos;s boot program needs memory that this BIOS does not give it.</source>
        <translation>网卡的启动程序需要此 BIOS 无法提供的内存。</translation>
    </message>
    <message>
        <source>Update the BIOS.</source>
        <translation>请更新 BIOS。</translation>
    </message>
    <message>
        <source>Network card error</source>
        <translation>网卡错误</translation>
    </message>
    <message>
        <source>The firmware could not use the network card, or refused the address it was given.</source>
        <translation>固件无法使用网卡，或拒绝了分配给它的地址。</translation>
    </message>
    <message>
        <source>Look whether two DHCP servers answer (Network page), then reseat or replace the card.</source>
        <translation>请查看是否有两台 DHCP 服务器应答（“网络”页面），然后重新插好或更换网卡。</translation>
    </message>
    <message>
        <source>The firmware had no memory left for the download.</source>
        <translation>固件没有剩余内存用于下载。</translation>
    </message>
    <message>
        <source>Update the firmware; switch other network boot entries off.</source>
        <translation>请更新固件；并关闭其他网络启动项。</translation>
    </message>
    <message>
        <source>No answer to ARP</source>
        <translation>没有 ARP 应答</translation>
    </message>
    <message>
        <source>The PC could not find the server or the router on its network: it has an address of another network, or a switch stands in between.</source>
        <translation>PC 在其网络上找不到服务器或路由器：它的地址属于其他网络，或中间的交换机造成阻碍。</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look for a second DHCP server on the Network page.</source>
        <translation>请比较 PC 和服务器的地址；并在“网络”页面查找第二台 DHCP 服务器。</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>没有网络连接</translation>
    </message>
    <message>
        <source>The card sees no link.</source>
        <translation>网卡检测不到连接。</translation>
    </message>
    <message>
        <source>No usable offer came</source>
        <translation>没有收到可用的应答</translation>
    </message>
    <message>
        <source>Nobody answered, or all answers came without anything to boot: an address alone is not enough for UEFI.</source>
        <translation>没有设备应答，或所有应答都不含启动内容：对 UEFI 来说仅有地址是不够的。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline. Nothing there: its packets do not arrive here (wrong network card, VLAN, firewall). Offers there: the firmware ignores them; let Netseat give out the addresses too.</source>
        <translation>请查看客户机的时间线。如果没有内容：它的数据包没有到达这里（网卡错误、VLAN、防火墙）。如果已有应答：固件忽略了它们；请让 Netseat 同时分配地址。</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器未及时应答</translation>
    </message>
    <message>
        <source>An offer came, but the question for the loader that followed (UDP port 4011 or 69) got no answer.</source>
        <translation>收到了应答，但随后对引导程序的请求（UDP 端口 4011 或 69）没有得到应答。</translation>
    </message>
    <message>
        <source>Let UDP ports 67, 69 and 4011 through the firewall of this computer.</source>
        <translation>请在本计算机的防火墙中放行 UDP 端口 67、69 和 4011。</translation>
    </message>
    <message>
        <source>The BIOS could not copy memory</source>
        <translation>BIOS 无法复制内存</translation>
    </message>
    <message>
        <source>A fault of the BIOS.</source>
        <translation>BIOS 的故障。</translation>
    </message>
    <message>
        <source>Network boot was cancelled</source>
        <translation>网络启动已取消</translation>
    </message>
    <message>
        <source>A key was pressed, or the server told the PC to go on with its own disk.</source>
        <translation>按下了按键，或服务器让 PC 从自己的磁盘继续启动。</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard. Look whether the client&apos;s entry is &quot;own disk&quot;.</source>
        <translation>请重新启动，不要碰键盘。并查看该客户机的启动内容是否为“设备自己的磁盘”。</translation>
    </message>
    <message>
        <source>The server said: nobody there</source>
        <translation>服务器答复：没有服务</translation>
    </message>
    <message>
        <source>The computer that was to send the loader answered that no service runs on that port.</source>
        <translation>本应发送引导程序的计算机答复，该端口上没有运行服务。</translation>
    </message>
    <message>
        <source>Start the services. If they run, the PC asks another computer: look for a second DHCP server.</source>
        <translation>请启动服务。如果服务已在运行，则 PC 询问的是其他计算机：请查找第二台 DHCP 服务器。</translation>
    </message>
    <message>
        <source>The server refused the loader</source>
        <translation>服务器拒绝提供引导程序</translation>
    </message>
    <message>
        <source>The TFTP server answered with an error: mostly the file does not exist.</source>
        <translation>TFTP 服务器以错误应答：多半是文件不存在。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name of the file; choose a loader that is there.</source>
        <translation>请在客户机的日志中查看文件名；并选择存在的引导程序。</translation>
    </message>
    <message>
        <source>The download stopped</source>
        <translation>下载中止</translation>
    </message>
    <message>
        <source>The loader was begun and not received whole.</source>
        <translation>引导程序已开始接收，但未完整收到。</translation>
    </message>
    <message>
        <source>Check cable and switch port; look at the client&apos;s log for the transfer.</source>
        <translation>请检查网线和交换机端口；并在客户机的日志中查看传输情况。</translation>
    </message>
    <message>
        <source>The TFTP server can&apos;t be found</source>
        <translation>找不到 TFTP 服务器</translation>
    </message>
    <message>
        <source>The PC knows the server&apos;s address, but nobody on its network has it.</source>
        <translation>PC 知道服务器的地址，但其网络上没有设备使用该地址。</translation>
    </message>
    <message>
        <source>The TFTP server does not answer</source>
        <translation>TFTP 服务器没有应答</translation>
    </message>
    <message>
        <source>The PC asked for its loader and got no answer at all.</source>
        <translation>PC 请求了引导程序，但完全没有得到应答。</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer; look whether TFTP runs, and whether another DHCP server names another computer.</source>
        <translation>请在本计算机的防火墙中放行 UDP 端口 69；并查看 TFTP 是否在运行，以及其他 DHCP 服务器是否指定了另一台计算机。</translation>
    </message>
    <message>
        <source>An answer that is no TFTP</source>
        <translation>应答不是 TFTP</translation>
    </message>
    <message>
        <source>Something else answered on the port of TFTP.</source>
        <translation>有其他程序在 TFTP 的端口上应答。</translation>
    </message>
    <message>
        <source>Look which computer answers: the client&apos;s log names ours.</source>
        <translation>请查看是哪台计算机在应答：客户机的日志中列有我们的服务器。</translation>
    </message>
    <message>
        <source>The transfer was cancelled</source>
        <translation>传输已取消</translation>
    </message>
    <message>
        <source>A key was pressed.</source>
        <translation>按下了按键。</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard.</source>
        <translation>请重新启动，不要碰键盘。</translation>
    </message>
    <message>
        <source>The loader began to arrive, then the next block did not come.</source>
        <translation>引导程序开始传来，但下一个数据块没有到达。</translation>
    </message>
    <message>
        <source>Check cable and switch port; a smaller packet size helps where a tunnel or VPN is in between.</source>
        <translation>请检查网线和交换机端口；如果中间有隧道或 VPN，减小数据包大小会有帮助。</translation>
    </message>
    <message>
        <source>The TFTP server reported an error</source>
        <translation>TFTP 服务器报告了错误</translation>
    </message>
    <message>
        <source>The answer was an error instead of the file.</source>
        <translation>应答是错误而不是文件。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for what it asked for.</source>
        <translation>请在客户机的日志中查看它请求了什么。</translation>
    </message>
    <message>
        <source>No connection to the TFTP server</source>
        <translation>没有与 TFTP 服务器的连接</translation>
    </message>
    <message>
        <source>The transfer could not be opened.</source>
        <translation>无法打开传输。</translation>
    </message>
    <message>
        <source>Reading from the TFTP server failed</source>
        <translation>从 TFTP 服务器读取失败</translation>
    </message>
    <message>
        <source>The transfer broke off.</source>
        <translation>传输中断。</translation>
    </message>
    <message>
        <source>Check cable and switch port.</source>
        <translation>请检查网线和交换机端口。</translation>
    </message>
    <message>
        <source>Too many TFTP packets</source>
        <translation>TFTP 数据包过多</translation>
    </message>
    <message>
        <source>The file is longer than its size was said to be, or larger than the boot program can take.</source>
        <translation>文件比所声明的大小更长，或超出启动程序所能接收的大小。</translation>
    </message>
    <message>
        <source>Choose another loader for this client.</source>
        <translation>请为此客户机选择其他引导程序。</translation>
    </message>
    <message>
        <source>The loader does not exist</source>
        <translation>引导程序不存在</translation>
    </message>
    <message>
        <source>The TFTP server has no file of the name that the PC was told.</source>
        <translation>TFTP 服务器上没有 PC 被告知的那个文件名。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name. If it is none of ours, another DHCP server names it.</source>
        <translation>请在客户机的日志中查看文件名。如果不是我们的文件，则是其他 DHCP 服务器指定的。</translation>
    </message>
    <message>
        <source>The TFTP server refuses the loader</source>
        <translation>TFTP 服务器拒绝提供引导程序</translation>
    </message>
    <message>
        <source>The file is there and may not be read.</source>
        <translation>文件存在，但不允许读取。</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the loader folder.</source>
        <translation>请检查引导程序文件夹中该文件的权限。</translation>
    </message>
    <message>
        <source>TFTP packets of a wrong size</source>
        <translation>TFTP 数据包大小错误</translation>
    </message>
    <message>
        <source>The blocks that came are larger than the PC asked for.</source>
        <translation>收到的数据块大于 PC 所请求的大小。</translation>
    </message>
    <message>
        <source>Choose another loader; update the card&apos;s boot program.</source>
        <translation>请选择其他引导程序；并更新网卡的启动程序。</translation>
    </message>
    <message>
        <source>Nobody offered an address</source>
        <translation>没有服务器提供地址</translation>
    </message>
    <message>
        <source>The PC asked for an address and got no answer, neither from a DHCP server nor from Netseat.</source>
        <translation>PC 请求了地址，但 DHCP 服务器和 Netseat 都没有应答。</translation>
    </message>
    <message>
        <source>Look whether the PC appears in the list at all. If not: cable, VLAN, wrong network card chosen on the Network page, or a firewall that blocks UDP port 67. A switch port may also come up too late.</source>
        <translation>请查看该 PC 是否出现在列表中。如果没有：网线、VLAN、在“网络”页面选错了网卡，或防火墙阻止了 UDP 端口 67。也可能是交换机端口启用得太晚。</translation>
    </message>
    <message>
        <source>Something to boot, but no address</source>
        <translation>有启动内容，但没有地址</translation>
    </message>
    <message>
        <source>Netseat told what to boot, as a proxy, but no DHCP server gave an address.</source>
        <translation>Netseat 作为代理告知了启动内容，但没有 DHCP 服务器分配地址。</translation>
    </message>
    <message>
        <source>Start the other DHCP server, or let Netseat give out addresses (Network page, full).</source>
        <translation>请启动其他 DHCP 服务器，或让 Netseat 分配地址（“网络”页面：“由 Netseat 分配地址”）。</translation>
    </message>
    <message>
        <source>An address, but nothing to boot</source>
        <translation>有地址，但没有启动内容</translation>
    </message>
    <message>
        <source>A DHCP server answered without the name of a loader. Netseat&apos;s offer did not arrive or was not taken.</source>
        <translation>某台 DHCP 服务器的应答中没有引导程序名称。Netseat 的应答没有到达或未被采用。</translation>
    </message>
    <message>
        <source>Register the PC. If it is: look for another DHCP server on the Network page, and use &quot;proxy&quot; beside it; or enter the lines for it that Netseat shows.</source>
        <translation>请注册该 PC。如果已经注册：请在“网络”页面查找其他 DHCP 服务器，并在有该服务器时使用“由我的路由器分配地址”；或在其中填入 Netseat 显示的配置行。</translation>
    </message>
    <message>
        <source>No answer on port 4011</source>
        <translation>端口 4011 没有应答</translation>
    </message>
    <message>
        <source>The PC took the offer of a proxy and asked it for the loader in vain.</source>
        <translation>PC 采用了代理的应答，并向其请求引导程序，但未得到结果。</translation>
    </message>
    <message>
        <source>Let UDP port 4011 through the firewall of this computer.</source>
        <translation>请在本计算机的防火墙中放行 UDP 端口 4011。</translation>
    </message>
    <message>
        <source>The boot program is at odds with the card</source>
        <translation>启动程序与网卡不兼容</translation>
    </message>
    <message>
        <source>A call to the card&apos;s driver is not supported.</source>
        <translation>不支持对网卡驱动程序的某个调用。</translation>
    </message>
    <message>
        <source>Update the card&apos;s boot program.</source>
        <translation>请更新网卡的启动程序。</translation>
    </message>
    <message>
        <source>No cable</source>
        <translation>没有网线</translation>
    </message>
    <message>
        <source>Check cable and switch port. Some PCs try every card in turn: this may be another one than you mean.</source>
        <translation>请检查网线和交换机端口。有些 PC 会依次尝试每块网卡：这可能不是您所指的那一块。</translation>
    </message>
    <message>
        <source>The network card can&apos;t be started</source>
        <translation>无法启动网卡</translation>
    </message>
    <message>
        <source>The card did not start up.</source>
        <translation>网卡没有启动。</translation>
    </message>
    <message>
        <source>Disconnect the PC from power for a minute; reseat or replace the card.</source>
        <translation>请将 PC 断电一分钟；然后重新插好或更换网卡。</translation>
    </message>
    <message>
        <source>The network card&apos;s settings can&apos;t be read</source>
        <translation>无法读取网卡的设置</translation>
    </message>
    <message>
        <source>The card&apos;s own memory is damaged.</source>
        <translation>网卡自身的存储器已损坏。</translation>
    </message>
    <message>
        <source>Replace the card.</source>
        <translation>请更换网卡。</translation>
    </message>
    <message>
        <source>The network card has no valid MAC address</source>
        <translation>网卡没有有效的 MAC 地址</translation>
    </message>
    <message>
        <source>No boot server answered</source>
        <translation>没有启动服务器应答</translation>
    </message>
    <message>
        <source>The PC looked for a boot server by multicast and found none.</source>
        <translation>PC 通过多播查找启动服务器，但没有找到。</translation>
    </message>
    <message>
        <source>Another DHCP server asks for that: remove its PXE options (43, 60).</source>
        <translation>这是其他 DHCP 服务器要求的：请移除其 PXE 选项（43、60）。</translation>
    </message>
    <message>
        <source>The boot menu that was sent is damaged</source>
        <translation>收到的启动菜单已损坏</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that contradict one another.</source>
        <translation>某台 DHCP 服务器发送了相互矛盾的 PXE 选项。</translation>
    </message>
    <message>
        <source>Remove option 43 from the other DHCP server.</source>
        <translation>请从其他 DHCP 服务器中移除选项 43。</translation>
    </message>
    <message>
        <source>No address for looking up boot servers</source>
        <translation>没有用于查找启动服务器的地址</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that are not complete.</source>
        <translation>某台 DHCP 服务器发送了不完整的 PXE 选项。</translation>
    </message>
    <message>
        <source>No list of boot servers</source>
        <translation>没有启动服务器列表</translation>
    </message>
    <message>
        <source>Remove options 43 and 60 from the other DHCP server.</source>
        <translation>请从其他 DHCP 服务器中移除选项 43 和 60。</translation>
    </message>
    <message>
        <source>No boot server found</source>
        <translation>未找到启动服务器</translation>
    </message>
    <message>
        <source>A DHCP server says by option 60 that it is a boot server itself, and is none.</source>
        <translation>某台 DHCP 服务器通过选项 60 声称自己是启动服务器，但实际不是。</translation>
    </message>
    <message>
        <source>Remove option 60 (&quot;PXEClient&quot;) from the other DHCP server.</source>
        <translation>请从其他 DHCP 服务器中移除选项 60（“PXEClient”）。</translation>
    </message>
    <message>
        <source>The loader is too large</source>
        <translation>引导程序过大</translation>
    </message>
    <message>
        <source>A file for UEFI was sent to a BIOS, or the lowest memory is nearly full.</source>
        <translation>向 BIOS 发送了适用于 UEFI 的文件，或最低端内存几乎已满。</translation>
    </message>
    <message>
        <source>Set this client&apos;s loader to automatic. If another DHCP server names the file, let it tell BIOS and UEFI apart.</source>
        <translation>请将此客户机的引导程序设为自动。如果由其他 DHCP 服务器指定文件，请让它区分 BIOS 和 UEFI。</translation>
    </message>
    <message>
        <source>Unexpected network error</source>
        <translation>意外的网络错误</translation>
    </message>
    <message>
        <source>The firmware has no better word. It is often shown when the answer of two servers contradict each other, or the loader was not accepted.</source>
        <translation>固件没有更准确的说法。当两台服务器的应答相互矛盾，或引导程序未被接受时，常会显示此错误。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage that it reached; turn Secure Boot off for a try.</source>
        <translation>请在客户机的时间线中查看它到达了哪个阶段；并试着关闭安全启动。</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program was damaged in memory</source>
        <translation>网卡的启动程序在内存中被损坏</translation>
    </message>
    <message>
        <source>Another boot program overwrote it.</source>
        <translation>另一个启动程序覆盖了它。</translation>
    </message>
    <message>
        <source>Turn off other boot programs in the BIOS setup.</source>
        <translation>请在 BIOS 设置中关闭其他启动程序。</translation>
    </message>
    <message>
        <source>The PC gives up booting from the network</source>
        <translation>PC 放弃从网络启动</translation>
    </message>
    <message>
        <source>This is only the last line: what went wrong stands above it.</source>
        <translation>这只是最后一行：出错原因在它的上方。</translation>
    </message>
    <message>
        <source>Look for a code above this line on the screen.</source>
        <translation>请在屏幕上此行的上方查找代码。</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a PC whose boot failed, and the last step that it came to: &quot;pc-04 (Asks for the loader)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Boots in 5 minutes</source>
        <translation>每 5 分钟的启动次数</translation>
    </message>
    <message>
        <source>Boots in a quarter of an hour</source>
        <translation>每 15 分钟的启动次数</translation>
    </message>
    <message>
        <source>Boots per hour</source>
        <translation>每小时的启动次数</translation>
    </message>
    <message>
        <source>Boots in 6 hours</source>
        <translation>每 6 小时的启动次数</translation>
    </message>
    <message>
        <source>Traffic of the disks</source>
        <translation>磁盘流量</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>How long boots took</source>
        <translation>启动耗时</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>A boot</source>
        <translation>一次启动</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>from one time of day to another</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a time, and what a chart shows for it: &quot;10:32: 8 up, 1 booting&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 read, %2 written</source>
        <extracomment>two amounts of data per second</extracomment>
        <translation>读取 %1，写入 %2</translation>
    </message>
    <message>
        <source>%1 up, %2 booting</source>
        <extracomment>two numbers of clients</extracomment>
        <translation>运行中 %1，启动中 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n 次成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>numbers of boots: &quot;12 good, 2 failed: pc-03, pc-04&quot;</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <extracomment>a PC, and how long its boot took</extracomment>
        <translation>%1 用时 %2</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <translation>最近：%1。</translation>
    </message>
    <message>
        <source>%1 Most at %2: %3.</source>
        <translation>%1 %2 时最高：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n 次启动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none failed.</source>
        <translation>%1，无失败。</translation>
    </message>
    <message>
        <source>%1, of which %2 failed.</source>
        <translation>%1，其中 %2 次失败。</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>Median %1, before that %2</source>
        <translation>中位数 %1，此前为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Slowest: %2, %3 in %n boots.</source>
        <extracomment>what is known of all boots; then of the PC whose boots take longest</extracomment>
        <translation>
            <numerusform>%1。最慢：%2，%n 次启动为 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this time yet. While the program runs, each minute adds a point.</source>
        <translation>这段时间还没有数据。程序运行期间，每分钟增加一个点。</translation>
    </message>
    <message>
        <source>No PC booted in this time. Turn on one that is set to start from the network.</source>
        <translation>这段时间没有电脑启动。请打开一台设为从网络启动的电脑。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>a day on the axis of a chart: &quot;Fri 27&quot;; see QLocale::toString()</extracomment>
        <translation>d日 ddd</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>独立磁盘</translation>
    </message>
    <message>
        <source>Changes are thrown away: every boot starts fresh from the image.</source>
        <translation>更改会被丢弃：每次启动都从镜像重新开始。</translation>
    </message>
    <message>
        <source>Changes are kept from boot to boot.</source>
        <translation>更改会一直保留。</translation>
    </message>
    <message>
        <source>The client can&apos;t change anything: it gets the image itself, write-protected. Only for systems that run from a disk they can&apos;t write to.</source>
        <translation>客户机无法做任何更改：它直接使用写保护的镜像。仅适用于能在不可写磁盘上运行的系统。</translation>
    </message>
    <message>
        <source>It gets a full copy of the image, which is its alone. Copying takes a while; it boots when that is done.</source>
        <translation>它会得到镜像的一份完整副本，由它独占。复制需要一些时间；完成后即可启动。</translation>
    </message>
    <message>
        <source>One computer at a time</source>
        <translation>同一时间一台计算机</translation>
    </message>
    <message>
        <source>Several at once (cluster, multipath)</source>
        <translation>同时多台（集群、多路径）</translation>
    </message>
    <message>
        <source>A new login ends the older session of this client; any other computer is refused.</source>
        <translation>新的登录会结束此客户机的旧会话；其他任何计算机都会被拒绝。</translation>
    </message>
    <message>
        <source>Several computers and several paths of one may use the disk at the same time. A change counts from the next login on.</source>
        <translation>多台计算机以及一台计算机的多条路径可以同时使用此磁盘。更改从下次登录起生效。</translation>
    </message>
    <message>
        <source>Automatic, by architecture</source>
        <translation>自动，按架构</translation>
    </message>
    <message>
        <source>Boot script over HTTP</source>
        <translation>通过 HTTP 的启动脚本</translation>
    </message>
    <message>
        <source>Disk named by DHCP alone</source>
        <translation>仅由 DHCP 指定磁盘</translation>
    </message>
    <message>
        <source>CD-ROM (ISO)</source>
        <translation>CD-ROM (ISO)</translation>
    </message>
    <message>
        <source>Netseat gives out the addresses</source>
        <translation>由 Netseat 分配地址</translation>
    </message>
    <message>
        <source>My router gives out the addresses</source>
        <translation>由我的路由器分配地址</translation>
    </message>
    <message>
        <source>No DHCP from Netseat</source>
        <translation>Netseat 不提供 DHCP</translation>
    </message>
    <message>
        <source>Full DHCP server. Only for a network in which no other DHCP server answers.</source>
        <translation>完整的 DHCP 服务器。仅用于没有其他 DHCP 服务器应答的网络。</translation>
    </message>
    <message>
        <source>ProxyDHCP: Netseat adds only what is needed for booting. Nothing changes on the router.</source>
        <translation>ProxyDHCP：Netseat 只补充启动所需的信息。路由器无需任何改动。</translation>
    </message>
    <message>
        <source>Another DHCP server must name the boot file itself.</source>
        <translation>必须由其他 DHCP 服务器自行指定启动文件。</translation>
    </message>
    <message>
        <source>Give an address, nothing to boot</source>
        <translation>分配地址，但不启动</translation>
    </message>
    <message>
        <source>Don&apos;t answer</source>
        <translation>不应答</translation>
    </message>
    <message>
        <source>Show a waiting screen until registered</source>
        <translation>显示等待画面，直到注册</translation>
    </message>
    <message>
        <source>They appear as new and go on to their own disk.</source>
        <translation>它们显示为新设备，并从自己的磁盘继续启动。</translation>
    </message>
    <message>
        <source>They appear as new and get nothing from Netseat.</source>
        <translation>它们显示为新设备，但不会从 Netseat 得到任何东西。</translation>
    </message>
    <message>
        <source>They appear as new and boot by themselves as soon as you register them.</source>
        <translation>它们显示为新设备，注册后会自动启动。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Switched on: asks for an address</source>
        <translation>已开机：请求地址</translation>
    </message>
    <message>
        <source>Address offered</source>
        <translation>已提供地址</translation>
    </message>
    <message>
        <source>Boot loader fetched</source>
        <translation>已获取引导程序</translation>
    </message>
    <message>
        <source>iPXE runs</source>
        <translation>iPXE 已运行</translation>
    </message>
    <message>
        <source>Told which disk to boot</source>
        <translation>已告知要启动的磁盘</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>iPXE 已连接磁盘</translation>
    </message>
    <message>
        <source>First read from the disk</source>
        <translation>首次读取磁盘</translation>
    </message>
    <message>
        <source>Operating system attached the disk</source>
        <translation>操作系统已连接磁盘</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>The image %1 has no version %2.</source>
        <translation>镜像 %1 没有版本 %2。</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;.</source>
        <translation>没有镜像“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address.</source>
        <translation>“%1”不是 MAC 地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address.</source>
        <translation>“%1”不是 IPv4 地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mode. There are: reset, keep, own, read-only.</source>
        <translation>“%1”不是模式。可用的有：reset、keep、own、read-only。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a change of one field: &quot;Group: Room 12 → Library&quot;</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>follows its group</source>
        <translation>跟随其组</translation>
    </message>
    <message>
        <source>no longer follows its group</source>
        <translation>不再跟随其组</translation>
    </message>
    <message>
        <source>A quoted field has no end.</source>
        <translation>带引号的字段没有结尾。</translation>
    </message>
    <message>
        <source>This PC stands in the list twice.</source>
        <translation>此 PC 在列表中出现了两次。</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（略去）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
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
        <translation>默认版本（当前为 %1）</translation>
    </message>
    <message>
        <source>Default version</source>
        <translation>默认版本</translation>
    </message>
    <message>
        <source>Always version %1</source>
        <translation>始终使用版本 %1</translation>
    </message>
    <message>
        <source>Always version %1: %2</source>
        <translation>始终使用版本 %1：%2</translation>
    </message>
    <message>
        <source>Its disk</source>
        <translation>它的磁盘</translation>
    </message>
    <message>
        <source>It stays on this version whatever becomes the default: a test seat.</source>
        <translation>无论默认版本如何变化，它都停留在此版本：测试机。</translation>
    </message>
    <message>
        <source>Its own disk stays over the version that it was made over, until it starts fresh.</source>
        <translation>它自己的磁盘一直基于创建时的版本，直到重新开始。</translation>
    </message>
    <message>
        <source>It gets each new version as soon as that is the default.</source>
        <translation>每当有新版本成为默认版本，它就会使用该版本。</translation>
    </message>
    <message>
        <source>It writes nothing, so there is nothing to limit.</source>
        <translation>它不写入任何内容，因此无需限制。</translation>
    </message>
    <message>
        <source>Its full copy may take up no more than this, from its next boot on.</source>
        <translation>从下次启动起，它的完整副本占用的空间不得超过此值。</translation>
    </message>
    <message>
        <source>What it writes may take up no more than this, from its next boot on.</source>
        <translation>从下次启动起，它写入的内容占用的空间不得超过此值。</translation>
    </message>
    <message>
        <source>So that clones of one image know who they are: cloud-init (NoCloud) reads it by itself, a script of yours can.</source>
        <translation>让同一镜像的各个客户机知道自己的身份：cloud-init (NoCloud) 会自动读取，您自己的脚本也可以读取。</translation>
    </message>
    <message>
        <source>The menu goes on with this by itself after %1 s, from the next boot on.</source>
        <translation>从下次启动起，菜单会在 %1 秒后自动选择此项。</translation>
    </message>
    <message>
        <source>In place of its disk, which stays as it is; from its next boot on.</source>
        <translation>代替它的磁盘，磁盘本身保持不变；从下次启动起生效。</translation>
    </message>
</context>
<context>
    <name>DoctorText</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>Last shutdown</source>
        <translation>上次关机</translation>
    </message>
    <message>
        <source>Network drivers</source>
        <translation>网络驱动程序</translation>
    </message>
    <message>
        <source>Boot loader for UEFI</source>
        <translation>UEFI 引导程序</translation>
    </message>
    <message>
        <source>Names of file systems</source>
        <translation>文件系统名称</translation>
    </message>
    <message>
        <source>iSCSI at start (initramfs)</source>
        <translation>启动时的 iSCSI (initramfs)</translation>
    </message>
    <message>
        <source>iSCSI programs</source>
        <translation>iSCSI 程序</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>机器标识 (machine-id)</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <source>Name of the root file system</source>
        <translation>根文件系统名称</translation>
    </message>
    <message>
        <source>ssh host keys</source>
        <translation>ssh 主机密钥</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: clients will not boot from it, or not live on it.</source>
        <translation>
            <numerusform>%n 个问题：客户机无法从它启动，或启动后无法正常运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It boots. %n pieces of advice for later.</source>
        <translation>
            <numerusform>可以启动。有 %n 条建议供以后参考。</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be told. Try it on one client.</source>
        <translation>未发现问题，但并非所有项目都能确定。请在一台客户机上试用。</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>No operating system was found</source>
        <translation>未找到操作系统</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>内核 %1</translation>
    </message>
    <message>
        <source>for PCs with BIOS and with UEFI</source>
        <translation>适用于 BIOS 和 UEFI 的 PC</translation>
    </message>
    <message>
        <source>for PCs with BIOS only</source>
        <translation>仅适用于 BIOS 的 PC</translation>
    </message>
    <message>
        <source>for PCs with UEFI only</source>
        <translation>仅适用于 UEFI 的 PC</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>A system in memory</source>
        <translation>内存中的系统</translation>
    </message>
    <message>
        <source>Another boot server</source>
        <translation>其他启动服务器</translation>
    </message>
    <message>
        <source>The machine&apos;s own disk</source>
        <translation>设备自己的磁盘</translation>
    </message>
    <message>
        <source>A kernel with its RAM disks: live systems, installers, tools.</source>
        <translation>内核及其内存盘：live 系统、安装程序、工具。</translation>
    </message>
    <message>
        <source>A boot program or script of another server, by its address.</source>
        <translation>其他服务器上的启动程序或脚本，按其地址指定。</translation>
    </message>
    <message>
        <source>What is installed on the disk in the machine.</source>
        <translation>设备内部磁盘上已安装的系统。</translation>
    </message>
    <message>
        <source>netboot.xyz: installers and tools from the internet; PCs need a router</source>
        <translation>netboot.xyz：来自互联网的安装程序和工具；PC 需要路由器</translation>
    </message>
    <message>
        <source>Memory test (package memtest86+ on this computer)</source>
        <translation>内存测试（本计算机上的 memtest86+ 软件包）</translation>
    </message>
    <message>
        <source>Debian&apos;s installer from the internet; PCs need a router</source>
        <translation>来自互联网的 Debian 安装程序；PC 需要路由器</translation>
    </message>
    <message>
        <source>Debian live, from its CD-ROM image</source>
        <translation>Debian live，来自其 CD-ROM 镜像</translation>
    </message>
    <message>
        <source>Ubuntu live, from its CD-ROM image; PCs need 8 GiB of memory and more</source>
        <translation>Ubuntu live，来自其 CD-ROM 镜像；PC 需要 8 GiB 或更多内存</translation>
    </message>
    <message>
        <source>Fedora live, from its CD-ROM image, which is loaded whole</source>
        <translation>Fedora live，来自其 CD-ROM 镜像，将整个加载</translation>
    </message>
    <message>
        <source>Installer of Fedora or Red Hat, from its CD-ROM image</source>
        <translation>Fedora 或 Red Hat 的安装程序，来自其 CD-ROM 镜像</translation>
    </message>
    <message>
        <source>address of this server</source>
        <translation>此服务器的地址</translation>
    </message>
    <message>
        <source>its HTTP service: http://10.0.0.1</source>
        <translation>其 HTTP 服务：http://10.0.0.1</translation>
    </message>
    <message>
        <source>address of its folder of files</source>
        <translation>其文件所在文件夹的地址</translation>
    </message>
    <message>
        <source>address of the files of the CD-ROM image</source>
        <translation>CD-ROM 镜像中文件的地址</translation>
    </message>
    <message>
        <source>address of the whole CD-ROM image</source>
        <translation>整个 CD-ROM 镜像的地址</translation>
    </message>
    <message>
        <source>name of the client</source>
        <translation>客户机的名称</translation>
    </message>
    <message>
        <source>group of the client</source>
        <translation>客户机的组</translation>
    </message>
    <message>
        <source>MAC address of the client</source>
        <translation>客户机的 MAC 地址</translation>
    </message>
    <message>
        <source>IP address of the client</source>
        <translation>客户机的 IP 地址</translation>
    </message>
    <message>
        <source>an identity that is the client&apos;s alone</source>
        <translation>客户机独有的标识</translation>
    </message>
    <message>
        <source>pcbios or efi</source>
        <translation>pcbios 或 efi</translation>
    </message>
    <message>
        <source>processor that iPXE was built for</source>
        <translation>构建 iPXE 所针对的处理器</translation>
    </message>
    <message>
        <source>kpxe with BIOS, efi with UEFI</source>
        <translation>BIOS 为 kpxe，UEFI 为 efi</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 自 %2 起</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Asks for an address</source>
        <translation>请求地址</translation>
    </message>
    <message>
        <source>Is offered %a</source>
        <translation>向其提供地址 %a</translation>
    </message>
    <message>
        <source>Has address %a</source>
        <translation>得到地址 %a</translation>
    </message>
    <message>
        <source>Is told to load %s</source>
        <translation>被告知加载 %s</translation>
    </message>
    <message>
        <source>Asked for the size of %s (a normal probe)</source>
        <translation>询问了 %s 的大小（正常的探测）</translation>
    </message>
    <message>
        <source>Fetched %s (%n)</source>
        <translation>获取了 %s (%n)</translation>
    </message>
    <message>
        <source>Runs iPXE</source>
        <translation>正在运行 iPXE</translation>
    </message>
    <message>
        <source>Fetched its boot script</source>
        <translation>获取了启动脚本</translation>
    </message>
    <message>
        <source>Is told its disk %s</source>
        <translation>被告知其磁盘 %s</translation>
    </message>
    <message>
        <source>Reports: %s</source>
        <translation>报告：%s</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>iPXE 已连接磁盘</translation>
    </message>
    <message>
        <source>Reads from the disk</source>
        <translation>正在读取磁盘</translation>
    </message>
    <message>
        <source>The operating system attached the disk</source>
        <translation>操作系统已连接磁盘</translation>
    </message>
    <message>
        <source>Moved %n</source>
        <translation>传输了 %n</translation>
    </message>
    <message>
        <source>Is not registered</source>
        <translation>尚未注册</translation>
    </message>
    <message>
        <source>Was refused the address %a</source>
        <translation>请求地址 %a 被拒绝</translation>
    </message>
    <message>
        <source>Gave back %a</source>
        <translation>归还了地址 %a</translation>
    </message>
    <message>
        <source>Says that %a is used by another machine</source>
        <translation>报告 %a 已被其他设备占用</translation>
    </message>
    <message>
        <source>Gets no address: the pool is used up</source>
        <translation>得不到地址：地址池已用完</translation>
    </message>
    <message>
        <source>Was told that there is no IPv6 router</source>
        <translation>已告知其没有 IPv6 路由器</translation>
    </message>
    <message>
        <source>Waits to be registered</source>
        <translation>等待注册</translation>
    </message>
    <message>
        <source>Asked for %s, which does not exist</source>
        <translation>请求了不存在的 %s</translation>
    </message>
    <message>
        <source>Did not get %s</source>
        <translation>未能得到 %s</translation>
    </message>
    <message>
        <source>Request refused: %s</source>
        <translation>请求被拒绝：%s</translation>
    </message>
    <message>
        <source>Sent a packet that can&apos;t be read</source>
        <translation>发送了无法解析的数据包</translation>
    </message>
    <message>
        <source>Disk login of %s refused</source>
        <translation>拒绝了 %s 的磁盘登录</translation>
    </message>
    <message>
        <source>Detached the disk (%n moved)</source>
        <translation>断开了磁盘（已传输 %n）</translation>
    </message>
    <message>
        <source>Attached again; its older session gave way</source>
        <translation>重新连接；其旧会话已让出</translation>
    </message>
    <message>
        <source>%s wanted a disk that is in use</source>
        <translation>%s 想使用一个正在使用的磁盘</translation>
    </message>
    <message>
        <source>Starts on a fresh disk %s</source>
        <translation>以全新磁盘 %s 启动</translation>
    </message>
    <message>
        <source>Goes on with its disk %s</source>
        <translation>继续使用其磁盘 %s</translation>
    </message>
    <message>
        <source>Old disk %s removed</source>
        <translation>已移除旧磁盘 %s</translation>
    </message>
    <message>
        <source>Disk %s failed</source>
        <translation>磁盘 %s 发生故障</translation>
    </message>
    <message>
        <source>No room left for %s</source>
        <translation>没有空间可供 %s 使用</translation>
    </message>
    <message>
        <source>There is room for disks again</source>
        <translation>磁盘空间已恢复</translation>
    </message>
    <message>
        <source>Image %s can&apos;t be opened</source>
        <translation>无法打开镜像 %s</translation>
    </message>
    <message>
        <source>Image %s is damaged</source>
        <translation>镜像 %s 已损坏</translation>
    </message>
    <message>
        <source>Started on %s</source>
        <translation>已在 %s 上启动</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%s changed</source>
        <translation>%s 已更改</translation>
    </message>
    <message>
        <source>%s started</source>
        <translation>%s 已开始</translation>
    </message>
    <message>
        <source>%s finished</source>
        <translation>%s 已完成</translation>
    </message>
    <message>
        <source>%s failed</source>
        <translation>%s 失败</translation>
    </message>
    <message>
        <source>%c events came too fast and are not shown</source>
        <translation>%c 个事件来得太快，未予显示</translation>
    </message>
    <message>
        <source>Another DHCP server answers on %s: %a</source>
        <translation>另一台 DHCP 服务器在 %s 上应答：%a</translation>
    </message>
    <message>
        <source>The other DHCP server %a does not answer any more</source>
        <translation>另一台 DHCP 服务器 %a 不再应答</translation>
    </message>
    <message>
        <source>Somebody without a lease uses %a</source>
        <translation>有设备未经租约使用 %a</translation>
    </message>
    <message>
        <source>Was sent a wake-up packet</source>
        <translation>已向其发送唤醒包</translation>
    </message>
    <message>
        <source>Woke up: it asked for an address %c ms after the packet</source>
        <translation>已唤醒：在唤醒包之后 %c 毫秒请求了地址</translation>
    </message>
    <message>
        <source>Did not wake up</source>
        <translation>未能唤醒</translation>
    </message>
    <message>
        <source>Is a %s</source>
        <translation>设备型号：%s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an event, then its detail: &quot;Failed: port 67 is taken&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Lost its disk while it ran, and has not come back</source>
        <translation>运行中失去了磁盘，且没有恢复</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Enter the MAC address of its network card.</source>
        <translation>请输入其网卡的 MAC 地址。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>此项缺失。</translation>
    </message>
    <message>
        <source>A DHCP server needs a first and a last address to give out.</source>
        <translation>DHCP 服务器需要用于分配的起始地址和结束地址。</translation>
    </message>
    <message>
        <source>The last address lies before the first.</source>
        <translation>结束地址在起始地址之前。</translation>
    </message>
    <message>
        <source>The pool must lie inside the network of this computer and the netmask.</source>
        <translation>地址池必须位于本计算机的网络和子网掩码之内。</translation>
    </message>
    <message>
        <source>The pool contains this computer&apos;s own address.</source>
        <translation>地址池包含本计算机自己的地址。</translation>
    </message>
    <message>
        <source>Enter a netmask, like 255.255.255.0.</source>
        <translation>请输入子网掩码，例如 255.255.255.0。</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>这不是子网掩码。示例：255.255.255.0。</translation>
    </message>
    <message>
        <source>Choose the network card that the clients are connected to.</source>
        <translation>请选择客户机所连接的网卡。</translation>
    </message>
    <message>
        <source>The router must be inside the network of the pool.</source>
        <translation>路由器必须位于地址池所在的网络内。</translation>
    </message>
    <message>
        <source>60 seconds or more: one slow boot could need two addresses.</source>
        <translation>至少 60 秒：否则一次缓慢的启动可能需要两个地址。</translation>
    </message>
    <message>
        <source>Port 0 can&apos;t be served on.</source>
        <translation>无法在端口 0 上提供服务。</translation>
    </message>
    <message>
        <source>HTTP and iSCSI need two different ports.</source>
        <translation>HTTP 和 iSCSI 需要两个不同的端口。</translation>
    </message>
    <message>
        <source>Give the further network a name.</source>
        <translation>请为附加网络命名。</translation>
    </message>
    <message>
        <source>Another network has this name, or some of these addresses.</source>
        <translation>已有其他网络使用此名称或其中部分地址。</translation>
    </message>
    <message>
        <source>The pool must lie inside its network, without the first and the last address.</source>
        <translation>地址池必须位于其网络之内，且不含该网络的首个和末个地址。</translation>
    </message>
    <message>
        <source>The router must be inside its network.</source>
        <translation>路由器必须位于其网络之内。</translation>
    </message>
    <message>
        <source>The address of this computer must be inside its network, and needs the network card.</source>
        <translation>本计算机的地址必须位于该网络之内，并且需要指定网卡。</translation>
    </message>
    <message>
        <source>Relays bring no answers of a proxy: choose the network card that is on this network.</source>
        <translation>中继不转发代理的应答：请选择位于此网络上的网卡。</translation>
    </message>
    <message>
        <source>Say which machines this is for: a MAC address, a vendor class or an architecture.</source>
        <translation>请指明适用于哪些设备：MAC 地址、厂商类别或架构。</translation>
    </message>
    <message>
        <source>Name the loader.</source>
        <translation>请指定引导程序。</translation>
    </message>
    <message>
        <source>This is no beginning of a MAC address. An example: b8:27:eb.</source>
        <translation>这不是 MAC 地址的开头。示例：b8:27:eb。</translation>
    </message>
    <message>
        <source>Pairs of hex digits without anything between them, like 01525400aa882a.</source>
        <translation>成对的十六进制数字，中间没有分隔，例如 01525400aa882a。</translation>
    </message>
    <message>
        <source>Another client already has this identifier.</source>
        <translation>已有其他客户机使用此标识符。</translation>
    </message>
    <message>
        <source>This boot entry does not exist any more.</source>
        <translation>此启动项已不存在。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>此数字过大。</translation>
    </message>
    <message>
        <source>There is a space or control character that can&apos;t stand here.</source>
        <translation>此处有不允许的空格或控制字符。</translation>
    </message>
    <message>
        <source>This path leads out of the folder of files.</source>
        <translation>此路径超出了文件所在的文件夹。</translation>
    </message>
    <message>
        <source>There is a ${…} that is not known.</source>
        <translation>其中有未知的 ${…}。</translation>
    </message>
    <message>
        <source>An address begins with http://, https://, tftp:// or ftp:// and has no spaces.</source>
        <translation>地址须以 http://、https://、tftp:// 或 ftp:// 开头，且不含空格。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>Use letters, digits and &apos;-&apos; only; begin and end with a letter or digit.</source>
        <translation>只能使用字母、数字和“-”；开头和结尾必须是字母或数字。</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>此名称已被使用。请另选一个。</translation>
    </message>
    <message>
        <source>Another client already has this MAC address.</source>
        <translation>已有其他客户机使用此 MAC 地址。</translation>
    </message>
    <message>
        <source>A MAC address has six pairs of hex digits, like 52:54:00:aa:88:2a.</source>
        <translation>MAC 地址由六组两位十六进制数字组成，例如 52:54:00:aa:88:2a。</translation>
    </message>
    <message>
        <source>This address belongs to another client, the router or this computer.</source>
        <translation>此地址属于其他客户机、路由器或本计算机。</translation>
    </message>
    <message>
        <source>This address is outside the network that is served.</source>
        <translation>此地址不在所服务的网络内。</translation>
    </message>
    <message>
        <source>Leased to another machine now. This client gets it when that lease ends.</source>
        <translation>目前已租给其他设备。该租约结束后，此客户机将得到它。</translation>
    </message>
    <message>
        <source>This image does not exist any more.</source>
        <translation>此镜像已不存在。</translation>
    </message>
    <message>
        <source>Without an image this client can&apos;t boot. You can choose one later.</source>
        <translation>没有镜像，此客户机无法启动。您可以稍后再选择。</translation>
    </message>
    <message>
        <source>There is no such group that says what its clients have.</source>
        <translation>没有规定其客户机配置的这样一个组。</translation>
    </message>
    <message>
        <source>This client follows its group: change the group, or let the client not follow it.</source>
        <translation>此客户机跟随其组：请更改组，或让客户机不再跟随它。</translation>
    </message>
    <message>
        <source>Enter both a user and a secret, or neither.</source>
        <translation>请同时输入用户和密钥，或两者都不输入。</translation>
    </message>
    <message>
        <source>The secret must have 12 to 16 characters.</source>
        <translation>密钥长度必须为 12 到 16 个字符。</translation>
    </message>
    <message>
        <source>This is a CD-ROM image. Choose it as CD-ROM, not as disk.</source>
        <translation>这是 CD-ROM 镜像。请将它选作光盘，而不是磁盘。</translation>
    </message>
    <message>
        <source>This is a disk image. Choose it as image, not as CD-ROM.</source>
        <translation>这是磁盘镜像。请将它选作镜像，而不是光盘。</translation>
    </message>
    <message>
        <source>The server proves itself only to a client that proves itself: set the disk password too.</source>
        <translation>服务器只向证明了自己身份的客户机证明自己：请同时设置磁盘密码。</translation>
    </message>
    <message>
        <source>The server&apos;s secret must be another one than the client&apos;s.</source>
        <translation>服务器的密钥必须与客户机的密钥不同。</translation>
    </message>
    <message>
        <source>A usual file system (NTFS, ext4, …) does not survive two computers that write to it. Use this for cluster file systems, or for several paths to one computer.</source>
        <translation>普通文件系统（NTFS、ext4 等）无法承受两台计算机同时写入。请仅用于集群文件系统，或一台计算机的多条路径。</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20 or 192.168.1.20:3260.</source>
        <translation>这不是地址。示例：192.168.1.20 或 192.168.1.20:3260。</translation>
    </message>
    <message>
        <source>This is this computer itself: the client would be sent in a circle.</source>
        <translation>这就是本计算机：客户机会陷入循环。</translation>
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
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 天 %2 小时</translation>
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
        <translation>无 IPv4 地址</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Wi-Fi: PCs can&apos;t boot over it</source>
        <translation>Wi-Fi：PC 无法通过它启动</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>仅本计算机</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a network card, and what is known of it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk of %1 with everything saved on it since %2</source>
        <translation>%1 的磁盘以及自 %2 以来保存在其上的一切内容</translation>
    </message>
    <message numerus="yes">
        <source>%n more disks</source>
        <translation>
            <numerusform>另外 %n 个磁盘</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove client</source>
        <translation>移除客户机</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>以下内容将永久丢失：</translation>
    </message>
    <message>
        <source>There is nothing to lose: the disk of these clients is read-only.</source>
        <translation>没有可丢失的内容：这些客户机的磁盘是只读的。</translation>
    </message>
    <message>
        <source>No disk is lost: the changes of these clients are thrown away at every boot.</source>
        <translation>不会丢失磁盘：这些客户机的更改在每次启动时都会被丢弃。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run now: their disk is taken away from the running system.</source>
        <translation>
            <numerusform>其中 %n 台正在运行：其磁盘将从运行中的系统上移走。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>断开 %1？</translation>
    </message>
    <message>
        <source>The disk is taken away from the running system, which loses what it has not written yet. A client that still runs may attach its disk again at once; one that was switched off, or hangs, is let go of.</source>
        <translation>磁盘将从运行中的系统上移走，系统尚未写入的内容会丢失。仍在运行的客户机可能会立即重新连接磁盘；已关机或死机的客户机则会被释放。</translation>
    </message>
    <message>
        <source>Reset disk</source>
        <translation>重置磁盘</translation>
    </message>
    <message>
        <source>Reset the disk of %1?</source>
        <translation>重置 %1 的磁盘？</translation>
    </message>
    <message>
        <source>The next boot starts fresh from the image.</source>
        <translation>下次启动将从镜像重新开始。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Undo brings their settings back, but no disk.</source>
        <translation>撤销会恢复其设置，但不会恢复磁盘。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>somebody, then what happened: &quot;pc-01: Its disk is in use.&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n 台新设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has lost its disk</source>
        <translation>%1 失去了磁盘</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have lost their disks</source>
        <translation>
            <numerusform>%n 台客户机失去了磁盘</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not boot</source>
        <translation>%1 无法启动</translation>
    </message>
    <message numerus="yes">
        <source>%n clients do not boot</source>
        <translation>
            <numerusform>%n 台客户机无法启动</numerusform>
        </translation>
    </message>
    <message>
        <source>The services can&apos;t be reached</source>
        <translation>无法连接到服务</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 出现故障</translation>
    </message>
    <message numerus="yes">
        <source>%n services have failed</source>
        <translation>
            <numerusform>%n 个服务出现故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended</source>
        <translation>
            <numerusform>%n 个任务已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>A job has failed</source>
        <translation>任务失败</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>任务已完成</translation>
    </message>
    <message>
        <source>No room: new boots wait</source>
        <translation>空间不足：新的启动正在等待</translation>
    </message>
    <message>
        <source>Room for disks runs out</source>
        <translation>磁盘空间即将用尽</translation>
    </message>
    <message>
        <source>Another DHCP server answers</source>
        <translation>另一台 DHCP 服务器在应答</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>显示镜像</translation>
    </message>
    <message>
        <source>Show network</source>
        <translation>显示网络</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>Cable, link and address are there: PCs can boot through it.</source>
        <translation>网线、连接和地址均正常：PC 可以通过它启动。</translation>
    </message>
    <message>
        <source>It works, but slowly: at less than 1 Gbit/s a few PCs at most start at a time. Look at the cable and the switch.</source>
        <translation>可以使用，但较慢：低于 1 Gbit/s 时最多只能有几台 PC 同时启动。请检查网线和交换机。</translation>
    </message>
    <message>
        <source>A virtual card: only virtual machines are on it, or what it is a bridge to.</source>
        <translation>虚拟网卡：其上只有虚拟机，或它所桥接的网络。</translation>
    </message>
    <message>
        <source>No link: put the cable in, at both ends, and turn the switch on. This list follows.</source>
        <translation>无连接：请插好网线两端并打开交换机。此列表会自动更新。</translation>
    </message>
    <message>
        <source>It has no IPv4 address: give it a fixed one in the network settings of this computer, like 192.168.50.1/24. This list follows.</source>
        <translation>它没有 IPv4 地址：请在本计算机的网络设置中为它设置固定地址，例如 192.168.50.1/24。此列表会自动更新。</translation>
    </message>
    <message>
        <source>Wi-Fi: the firmware of PCs can&apos;t boot over it. Use a card with a cable.</source>
        <translation>Wi-Fi：PC 的固件无法通过它启动。请使用有线网卡。</translation>
    </message>
    <message>
        <source>It leads to this computer only.</source>
        <translation>它只通向本计算机。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>PCs with BIOS and UEFI</source>
        <translation>使用 BIOS 和 UEFI 的 PC</translation>
    </message>
    <message>
        <source>PCs with BIOS</source>
        <translation>使用 BIOS 的 PC</translation>
    </message>
    <message>
        <source>PCs with UEFI</source>
        <translation>使用 UEFI 的 PC</translation>
    </message>
    <message>
        <source>some machines</source>
        <translation>部分设备</translation>
    </message>
    <message>
        <source>tells %1 to boot from %2</source>
        <translation>指定从 %2 启动（%1）</translation>
    </message>
    <message>
        <source>tells %1 to boot %2</source>
        <translation>指定启动 %2（%1）</translation>
    </message>
    <message>
        <source>tells %1 to boot %2 from %3</source>
        <translation>指定从 %3 启动 %2（%1）</translation>
    </message>
    <message>
        <source>%1 gives out addresses and %2.</source>
        <translation>%1 分配地址，并且%2。</translation>
    </message>
    <message>
        <source>%1 gives out addresses.</source>
        <translation>%1 分配地址。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有应答。</translation>
    </message>
    <message>
        <source>No other DHCP server answers on %1.</source>
        <translation>%1 上没有其他 DHCP 服务器应答。</translation>
    </message>
    <message numerus="yes">
        <source>%n other DHCP servers answer on %1:</source>
        <translation>
            <numerusform>%1 上有 %n 台其他 DHCP 服务器应答：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gives out addresses here, so Netseat must.</source>
        <translation>这里没有其他服务器分配地址，因此必须由 Netseat 分配。</translation>
    </message>
    <message>
        <source>The addresses are given out already. Netseat adds only what PCs boot, and nothing changes for anybody else.</source>
        <translation>地址已有服务器分配。Netseat 只补充 PC 的启动内容，其他设备不受任何影响。</translation>
    </message>
    <message>
        <source>The addresses are given out already, by more than one: turn all but one off, or two machines get one address sooner or later.</source>
        <translation>地址已有多台服务器分配：请只保留一台，否则迟早会有两台设备得到同一个地址。</translation>
    </message>
    <message>
        <source>Another server tells PCs what to boot, too: which answer they follow is chance. Take options 66 and 67 out there.</source>
        <translation>另一台服务器也在告知 PC 启动什么：PC 采用哪个应答全凭偶然。请在那里移除选项 66 和 67。</translation>
    </message>
</context>
<context>
    <name>RoomText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>可用 %1，共 %2</translation>
    </message>
    <message>
        <source>only the reserve is left</source>
        <translation>仅剩预留空间</translation>
    </message>
    <message>
        <source>full in about %1 at this rate</source>
        <translation>按此速度大约 %1后写满</translation>
    </message>
    <message>
        <source>New boots wait for room: %1 are free, and %2 are kept in reserve. PCs that run are not touched; those that wait go on by themselves as soon as there is room. Remove versions that nobody uses, reset disks that are kept, or make the reserve smaller.</source>
        <translation>新的启动正在等待空间：可用 %1，预留 %2。正在运行的 PC 不受影响；等待中的 PC 会在有空间后自动继续。请移除无人使用的版本、重置保留的磁盘，或减小预留空间。</translation>
    </message>
</context>
<context>
    <name>StopServicesText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>These PCs run from this computer and will stand still without their disks: %1.</source>
        <translation>以下 PC 依靠本计算机运行，失去磁盘后将停止响应：%1。</translation>
    </message>
    <message>
        <source>Stop services</source>
        <translation>停止服务</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>It ignores what it is offered.</source>
        <translation>它忽略了所提供的地址。</translation>
    </message>
    <message>
        <source>The PC asked for an address again and again. Netseat offered one each time, and the PC took none. Some firmware ignores the second answer where another DHCP server answers too.</source>
        <translation>PC 反复请求地址。Netseat 每次都提供了，但 PC 没有采用。有其他 DHCP 服务器同时应答时，有些固件会忽略第二个应答。</translation>
    </message>
    <message>
        <source>Let Netseat give out the addresses (full), or enter the lines for the other DHCP server that the Network page shows.</source>
        <translation>请让 Netseat 分配地址（“由 Netseat 分配地址”），或在其他 DHCP 服务器中填入“网络”页面显示的配置行。</translation>
    </message>
    <message>
        <source>There was no address left for it.</source>
        <translation>没有剩余地址可供它使用。</translation>
    </message>
    <message>
        <source>All addresses of the pool are taken.</source>
        <translation>地址池的所有地址均已占用。</translation>
    </message>
    <message>
        <source>Enlarge the pool on the Network page, or give this client a fixed address.</source>
        <translation>请在“网络”页面扩大地址池，或为此客户机设置固定地址。</translation>
    </message>
    <message>
        <source>Its address is disputed.</source>
        <translation>它的地址存在争议。</translation>
    </message>
    <message>
        <source>The PC insists on an address that is not from here, or says that another computer uses the one it was given. Mostly a second DHCP server is on the network.</source>
        <translation>PC 坚持使用不属于这里的地址，或报告分配给它的地址已被其他计算机使用。多半是网络中有第二台 DHCP 服务器。</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page; use &quot;proxy&quot; beside one.</source>
        <translation>请在“网络”页面查找其他 DHCP 服务器；与其他服务器并存时请使用“由我的路由器分配地址”。</translation>
    </message>
    <message>
        <source>It was told what to load and never asked for it.</source>
        <translation>它被告知要加载什么，但从未请求。</translation>
    </message>
    <message>
        <source>Its request does not arrive: a firewall on this computer blocks TFTP, or the PC took the file name of another DHCP server.</source>
        <translation>它的请求没有到达：本计算机的防火墙阻止了 TFTP，或 PC 采用了其他 DHCP 服务器的文件名。</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall; look for other DHCP servers on the Network page.</source>
        <translation>请在防火墙中放行 UDP 端口 69；并在“网络”页面查找其他 DHCP 服务器。</translation>
    </message>
    <message>
        <source>The loader that it asks for does not exist.</source>
        <translation>它所请求的引导程序不存在。</translation>
    </message>
    <message>
        <source>The name may come from another DHCP server, or the boot programs are not installed.</source>
        <translation>该名称可能来自其他 DHCP 服务器，或启动程序未安装。</translation>
    </message>
    <message>
        <source>Set the client&apos;s loader to automatic; install the package &quot;ipxe&quot;; remove options 66 and 67 from the other DHCP server.</source>
        <translation>请将客户机的引导程序设为自动；安装软件包“ipxe”；并从其他 DHCP 服务器中移除选项 66 和 67。</translation>
    </message>
    <message>
        <source>A file did not arrive whole.</source>
        <translation>有文件未完整到达。</translation>
    </message>
    <message>
        <source>The transfer began and the PC went silent: a bad cable or port, a tunnel that takes only small packets, or a firewall in between.</source>
        <translation>传输已开始，但 PC 随后没有响应：网线或端口故障、只允许小数据包的隧道，或中间的防火墙。</translation>
    </message>
    <message>
        <source>Check cable and switch port; let UDP port 69 through the firewall.</source>
        <translation>请检查网线和交换机端口；并在防火墙中放行 UDP 端口 69。</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent: Secure Boot?</source>
        <translation>它完整获取了引导程序，随后没有响应：安全启动？</translation>
    </message>
    <message>
        <source>UEFI starts no program with an unknown signature while Secure Boot is on. Often the screen says &quot;Security violation&quot;. Otherwise the loader does not get along with this network card.</source>
        <translation>安全启动开启时，UEFI 不会启动签名未知的程序。屏幕上通常会显示“Security violation”。否则就是引导程序与此网卡不兼容。</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the PC&apos;s firmware setup. If it is off: try another loader.</source>
        <translation>请在 PC 的固件设置中关闭安全启动。如果已经关闭：请尝试其他引导程序。</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent.</source>
        <translation>它完整获取了引导程序，随后没有响应。</translation>
    </message>
    <message>
        <source>The loader does not get along with this PC&apos;s BIOS or network card.</source>
        <translation>引导程序与此 PC 的 BIOS 或网卡不兼容。</translation>
    </message>
    <message>
        <source>Try another loader; update the BIOS. On some boards the IOMMU must be set to automatic.</source>
        <translation>请尝试其他引导程序；并更新 BIOS。在某些主板上，IOMMU 必须设为自动。</translation>
    </message>
    <message>
        <source>It loads the loader again and again.</source>
        <translation>它反复加载引导程序。</translation>
    </message>
    <message>
        <source>iPXE is told to load iPXE: another DHCP server answers it with a file name of its own.</source>
        <translation>iPXE 被告知再次加载 iPXE：另一台 DHCP 服务器用自己的文件名应答了它。</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page, and remove options 66 and 67 there.</source>
        <translation>请在“网络”页面查找其他 DHCP 服务器，并在那里移除选项 66 和 67。</translation>
    </message>
    <message>
        <source>iPXE runs, but does not fetch its script.</source>
        <translation>iPXE 已运行，但没有获取其脚本。</translation>
    </message>
    <message>
        <source>Its network driver does not get along with this card, or a firewall on this computer blocks HTTP.</source>
        <translation>它的网络驱动程序与此网卡不兼容，或本计算机的防火墙阻止了 HTTP。</translation>
    </message>
    <message>
        <source>Try the loader &quot;snponly&quot; or &quot;undionly&quot;; let the port of HTTP through the firewall.</source>
        <translation>请尝试引导程序“snponly”或“undionly”；并在防火墙中放行 HTTP 的端口。</translation>
    </message>
    <message>
        <source>It knows its disk and does not get to it.</source>
        <translation>它知道自己的磁盘，但无法到达。</translation>
    </message>
    <message>
        <source>The script was fetched, and no connection to the disk came: a firewall on this computer blocks it, or the PC&apos;s address does not fit the network.</source>
        <translation>脚本已获取，但没有与磁盘建立连接：本计算机的防火墙阻止了连接，或 PC 的地址与网络不符。</translation>
    </message>
    <message>
        <source>Let TCP port 3260 through the firewall of this computer.</source>
        <translation>请在本计算机的防火墙中放行 TCP 端口 3260。</translation>
    </message>
    <message>
        <source>Its disk was refused to it.</source>
        <translation>它的磁盘访问被拒绝。</translation>
    </message>
    <message>
        <source>User or secret are not what they should be, or the disk is not for this PC.</source>
        <translation>用户或密钥不正确，或该磁盘不供此 PC 使用。</translation>
    </message>
    <message>
        <source>See the log line below for the reason; compare user and secret.</source>
        <translation>请在下方的日志行中查看原因；并核对用户和密钥。</translation>
    </message>
    <message>
        <source>Its disk is in use.</source>
        <translation>它的磁盘正在使用中。</translation>
    </message>
    <message>
        <source>Another computer has this disk: mostly two PCs with one MAC address, or a copy of the client.</source>
        <translation>另一台计算机占用了此磁盘：多半是两台 PC 的 MAC 地址相同，或是该客户机的副本。</translation>
    </message>
    <message>
        <source>Switch the other one off, or disconnect it; clusters need the disk to be shared.</source>
        <translation>请关闭另一台计算机，或断开其连接；集群需要将磁盘设为共享。</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be read.</source>
        <translation>无法读取它的磁盘。</translation>
    </message>
    <message>
        <source>The image or the client&apos;s own disk can&apos;t be opened, is damaged, or the file system below failed.</source>
        <translation>镜像或客户机自己的磁盘无法打开、已损坏，或底层文件系统出现故障。</translation>
    </message>
    <message>
        <source>See the log line below for the file; look at this computer&apos;s disk; go back to an earlier version.</source>
        <translation>请在下方的日志行中查看文件；检查本计算机的磁盘；或恢复到较早的版本。</translation>
    </message>
    <message>
        <source>There was no room for its disk.</source>
        <translation>没有空间可供它的磁盘使用。</translation>
    </message>
    <message>
        <source>What the PC writes needs room on this computer, and there is none, or the client&apos;s limit is reached.</source>
        <translation>PC 写入的内容需要本计算机上的空间，但空间不足，或已达到客户机的上限。</translation>
    </message>
    <message>
        <source>Make room: remove versions or disks that nobody needs; raise the limit.</source>
        <translation>请腾出空间：移除不再需要的版本或磁盘；或提高上限。</translation>
    </message>
    <message>
        <source>The disk was attached, and nothing reads from it.</source>
        <translation>磁盘已连接，但没有读取。</translation>
    </message>
    <message>
        <source>iPXE has the disk, but the firmware does not take it over.</source>
        <translation>iPXE 已连接磁盘，但固件没有接管它。</translation>
    </message>
    <message>
        <source>There is nothing on the disk that this PC can start.</source>
        <translation>磁盘上没有此 PC 能启动的内容。</translation>
    </message>
    <message>
        <source>A few sectors were read and the disk was let go: the image has no boot program for this kind of firmware (BIOS or UEFI), or is empty.</source>
        <translation>读取了几个扇区后就放开了磁盘：镜像没有适用于此类固件（BIOS 或 UEFI）的启动程序，或是空的。</translation>
    </message>
    <message>
        <source>Set the PC to the kind of firmware that the image is for, or let the doctor look at the image.</source>
        <translation>请将 PC 设为镜像所适用的固件类型，或用诊断检查该镜像。</translation>
    </message>
    <message>
        <source>The operating system does not find its disk.</source>
        <translation>操作系统找不到自己的磁盘。</translation>
    </message>
    <message>
        <source>The boot loader was read from the disk, and the system never attached the disk itself: what it starts from (initramfs) has no iSCSI in it.</source>
        <translation>已从磁盘读取引导程序，但系统自身从未连接磁盘：它启动所用的 initramfs 中没有 iSCSI。</translation>
    </message>
    <message>
        <source>Let the doctor look at the image: it can put in what is missing.</source>
        <translation>请用诊断检查该镜像：它可以补上缺少的内容。</translation>
    </message>
    <message>
        <source>It was up and lost its disk.</source>
        <translation>它曾正常运行，但失去了磁盘。</translation>
    </message>
    <message>
        <source>The connection ended while the system ran: cable, switch, sleep, or this computer was busy or restarted.</source>
        <translation>连接在系统运行时中断：网线、交换机、睡眠，或本计算机繁忙或重新启动过。</translation>
    </message>
    <message>
        <source>See the log lines below; start the PC again.</source>
        <translation>请查看下方的日志行；然后重新启动该 PC。</translation>
    </message>
    <message>
        <source>Its boot entry could not be started.</source>
        <translation>它的启动项无法启动。</translation>
    </message>
    <message>
        <source>A file of the entry does not exist or is for another kind of firmware.</source>
        <translation>启动项的某个文件不存在，或适用于其他类型的固件。</translation>
    </message>
    <message>
        <source>See the log line below for the code; check the entry&apos;s paths.</source>
        <translation>请在下方的日志行中查看代码；并检查启动项的路径。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出现了问题。</translation>
    </message>
    <message>
        <source>See the log line below.</source>
        <translation>请查看下方的日志行。</translation>
    </message>
    <message>
        <source>Type the code on its screen into Help &gt; What does this code mean?</source>
        <translation>请在“帮助 &gt; 此代码是什么意思？”中输入其屏幕上的代码</translation>
    </message>
    <message>
        <source>&amp;Edit client …</source>
        <translation>编辑客户机(&amp;E)…</translation>
    </message>
    <message>
        <source>Open the &amp;doctor …</source>
        <translation>打开诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>Show &amp;network page</source>
        <translation>显示“网络”页面(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;images page</source>
        <translation>显示“镜像”页面(&amp;I)</translation>
    </message>
    <message>
        <source>It asked for an address and took none. Look at the log on the page Activity, and for another DHCP server.</source>
        <translation>它请求了地址，但没有采用。请查看“活动”页面上的日志，并查找其他 DHCP 服务器。</translation>
    </message>
    <message>
        <source>It was told what to boot and did not fetch it. A firewall on this computer may block TFTP (UDP port 69), or another server answered first.</source>
        <translation>它被告知要启动什么，但没有获取。可能是本计算机的防火墙阻止了 TFTP（UDP 端口 69），或其他服务器抢先应答。</translation>
    </message>
    <message>
        <source>It fetched the boot program and did not start it. Switch Secure Boot off in its firmware.</source>
        <translation>它获取了启动程序，但没有启动它。请在其固件中关闭安全启动。</translation>
    </message>
    <message>
        <source>The boot program runs and got no further. A firewall on this computer may block HTTP.</source>
        <translation>启动程序已运行，但没有继续。可能是本计算机的防火墙阻止了 HTTP。</translation>
    </message>
    <message>
        <source>It knows its disk and did not attach it. Look whether it has an image, and whether a firewall blocks port 3260.</source>
        <translation>它知道自己的磁盘，但没有连接。请查看它是否有镜像，以及防火墙是否阻止了端口 3260。</translation>
    </message>
    <message>
        <source>The disk is attached and nothing was read: there may be nothing on it to start from.</source>
        <translation>磁盘已连接，但没有读取任何内容：其上可能没有可启动的内容。</translation>
    </message>
    <message>
        <source>It started from the disk, but the system did not find the disk again. Let the doctor on the page Images look at the image.</source>
        <translation>它从磁盘启动，但系统没有再次找到磁盘。请在“镜像”页面用诊断检查该镜像。</translation>
    </message>
    <message>
        <source>Turn %1 on, or start it again. What it does appears here.</source>
        <translation>请打开 %1，或重新启动它。它的启动过程会显示在这里。</translation>
    </message>
    <message>
        <source>%1 is up: its system had its disk after %2.</source>
        <translation>%1 已运行：其系统在 %2后得到了磁盘。</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 已运行。</translation>
    </message>
    <message>
        <source>%1 stopped after: %2.</source>
        <translation>%1 停止于此步之后：%2。</translation>
    </message>
    <message>
        <source>%1 is off again. Its last boot came as far as: %2.</source>
        <translation>%1 又已关机。它的上次启动到达：%2。</translation>
    </message>
    <message>
        <source>%1 boots: %2.</source>
        <translation>%1 正在启动：%2。</translation>
    </message>
    <message>
        <source>Keep the disk attached when booting fails (in the client&apos;s settings, under Firmware); try another loader; update the firmware.</source>
        <translation>请在启动失败时保持磁盘连接（在客户机设置的“固件”中）；尝试其他引导程序；或更新固件。</translation>
    </message>
    <message>
        <source>&amp;Keep the disk attached …</source>
        <translation>保持磁盘连接(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>VersionRules</name>
    <message>
        <source>A CD-ROM image has no versions.</source>
        <translation>CD-ROM 镜像没有版本。</translation>
    </message>
    <message>
        <source>A maintenance is under way on %1. Publish or discard its draft first.</source>
        <translation>正在 %1 上进行维护。请先发布或丢弃其草稿。</translation>
    </message>
    <message>
        <source>A maintenance is under way. Publish or discard its draft first.</source>
        <translation>正在进行维护。请先发布或丢弃其草稿。</translation>
    </message>
    <message>
        <source>All clients of this image run now. Shut down the one that you want to work on.</source>
        <translation>此镜像的所有客户机都在运行。请将您要使用的那台关机。</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to work on.</source>
        <translation>没有客户机使用此镜像。请将它分配给您要使用的客户机。</translation>
    </message>
    <message>
        <source>There is no draft. Start a maintenance to make one.</source>
        <translation>没有草稿。开始维护即可创建一个。</translation>
    </message>
    <message>
        <source>%1 still runs from the draft. Shut it down first.</source>
        <translation>%1 仍在从草稿运行。请先将它关机。</translation>
    </message>
    <message>
        <source>A draft must be published first.</source>
        <translation>草稿必须先发布。</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>它已经是默认版本。</translation>
    </message>
    <message>
        <source>Select a version below the image first.</source>
        <translation>请先在镜像下选择一个版本。</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>没有客户机使用此镜像。请将它分配给您要用于测试的客户机。</translation>
    </message>
    <message>
        <source>The disk of %1 lies over it.</source>
        <translation>%1 的磁盘基于它。</translation>
    </message>
    <message>
        <source>The draft is built on it. Publish or discard that first.</source>
        <translation>草稿基于它。请先发布或丢弃草稿。</translation>
    </message>
    <message>
        <source>Version %1 is built on it. Flatten that one first.</source>
        <translation>版本 %1 基于它。请先将那个版本合并为独立文件。</translation>
    </message>
    <message>
        <source>Discard the draft instead.</source>
        <translation>请改为丢弃草稿。</translation>
    </message>
    <message>
        <source>It is the default version. Make another one that first.</source>
        <translation>它是默认版本。请先将另一个版本设为默认。</translation>
    </message>
    <message>
        <source>It is going to be the default version. Make another one that first.</source>
        <translation>它即将成为默认版本。请先将另一个版本设为默认。</translation>
    </message>
    <message>
        <source>%1 stays on it. Let it follow the default version first.</source>
        <translation>%1 停留在此版本。请先让它使用默认版本。</translation>
    </message>
    <message>
        <source>The group %1 stays on it. Let it follow the default version first.</source>
        <translation>组 %1 停留在此版本。请先让它使用默认版本。</translation>
    </message>
    <message>
        <source>Its file stands alone already.</source>
        <translation>它的文件已经是独立的。</translation>
    </message>
    <message>
        <source>It is damaged, and a copy would be, too. Bring its file back first.</source>
        <translation>它已损坏，副本也会是损坏的。请先恢复其文件。</translation>
    </message>
    <message>
        <source>Select an image or a version first.</source>
        <translation>请先选择一个镜像或版本。</translation>
    </message>
    <message>
        <source>%1 uses it. Give that client another image first.</source>
        <translation>%1 正在使用它。请先为该客户机分配其他镜像。</translation>
    </message>
    <message>
        <source>The group %1 has it. Give that another image first.</source>
        <translation>组 %1 使用它。请先为该组分配其他镜像。</translation>
    </message>
    <message>
        <source>The boot entry %1 starts from it. Change that first.</source>
        <translation>启动项 %1 从它启动。请先更改该启动项。</translation>
    </message>
    <message>
        <source>It has a draft. Publish or discard that first.</source>
        <translation>它有草稿。请先发布或丢弃草稿。</translation>
    </message>
    <message>
        <source>There is no version of it.</source>
        <translation>它没有版本。</translation>
    </message>
    <message>
        <source>A CD-ROM image: the doctor knows installed systems only.</source>
        <translation>这是 CD-ROM 镜像：诊断只适用于已安装的系统。</translation>
    </message>
    <message>
        <source>A draft gets its note when it is published.</source>
        <translation>草稿在发布时填写说明。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ActivityPage</name>
    <message>
        <source>E&amp;xport log …</source>
        <translation>导出日志(&amp;X)…</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>所有服务</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Search the log …</source>
        <translation>搜索日志…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>跟随(&amp;W)</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>始终显示最新一行</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all shown ones</source>
        <translation>复制所选的行，未选择时复制所有显示的行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>将显示的行保存到文件</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>所有客户机</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>文本 (*.log *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Log saved to %1.</source>
        <translation>日志已保存到 %1。</translation>
    </message>
    <message>
        <source>The log could not be saved to %1: %2</source>
        <translation>无法将日志保存到 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Only this client</source>
        <translation>仅此客户机(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show the client</source>
        <translation>显示该客户机(&amp;S)</translation>
    </message>
    <message>
        <source>Ol&amp;der lines</source>
        <translation>更早的行(&amp;D)</translation>
    </message>
    <message>
        <source>Fetch older lines from the stored log; scrolling to the top does it too</source>
        <translation>从已存储的日志中获取更早的行；滚动到顶部也会获取</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Fetching older lines …</source>
        <translation>正在获取更早的行…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有任何活动</translation>
    </message>
    <message>
        <source>As soon as the services run and a PC is turned on, every step of its boot is listed here.</source>
        <translation>服务运行并且有 PC 开机后，其启动的每一步都会列在这里。</translation>
    </message>
    <message>
        <source>No line fits the filters</source>
        <translation>没有符合筛选条件的行</translation>
    </message>
    <message>
        <source>There are lines, but none that you chose to see. Older ones may be in the stored log.</source>
        <translation>有日志行，但没有您选择显示的。更早的行可能在已存储的日志中。</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.jsonl)</source>
        <translation>JSON，每行一个事件 (*.jsonl)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>Cha&amp;rts</source>
        <translation>图表(&amp;R)</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressStep</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>地址池(&amp;P)：</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>地址池的起始地址</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>地址池的结束地址</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>正在检查那里还有谁在分配地址…</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1 If there is a router that gives them, choose the first way.</source>
        <translation>无法查明那里还有谁在分配地址：%1 如果有路由器分配地址，请选择第一种方式。</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1（推荐）</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>这不是地址。示例：192.168.1.20。</translation>
    </message>
    <message>
        <source>Another server gives out addresses here already. Two on one network disturb each other: turn that one off first.</source>
        <translation>这里已有其他服务器分配地址。同一网络中有两台会互相干扰：请先关闭那一台。</translation>
    </message>
    <message>
        <source>The services did not all start: %1</source>
        <translation>并非所有服务都已启动：%1</translation>
    </message>
    <message>
        <source>Who gives out the addresses?</source>
        <translation>由谁分配地址？</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesModel</name>
    <message>
        <source>Reserved</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Reserved, in use</source>
        <translation>已保留，使用中</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Nobody has registered this machine.</source>
        <translation>此设备尚未注册。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>分配时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesPanel</name>
    <message>
        <source>&amp;Reserve this address</source>
        <translation>保留此地址(&amp;R)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>搜索地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>还没有地址</translation>
    </message>
    <message>
        <source>Machines that get an address from Netseat are listed here, and the addresses that you give to clients.</source>
        <translation>从 Netseat 得到地址的设备，以及您分配给客户机的地址，都会列在这里。</translation>
    </message>
    <message>
        <source>Another server gives out the addresses. Here are those that you give to clients.</source>
        <translation>地址由其他服务器分配。这里列出您分配给客户机的地址。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n addresses given out</source>
        <translation>
            <numerusform>已分配 %1 个地址，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Pool:</source>
        <translation>地址池：</translation>
    </message>
    <message>
        <source>Pool of %1:</source>
        <translation>%1 的地址池：</translation>
    </message>
    <message>
        <source>Almost full: new machines will get no address. Make the pool larger in the settings.</source>
        <translation>几乎已满：新设备将得不到地址。请在设置中扩大地址池。</translation>
    </message>
    <message>
        <source>The machine gets this address for good. One that nobody has registered becomes a client.</source>
        <translation>该设备将永久使用此地址。未注册的设备会成为客户机。</translation>
    </message>
    <message>
        <source>This address is reserved already.</source>
        <translation>此地址已保留。</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 保留 %2。</translation>
    </message>
    <message>
        <source>Registered as %1, which keeps %2.</source>
        <translation>已注册为 %1，保留 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n addresses</source>
        <translation>
            <numerusform>保留 %n 个地址</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootBar</name>
    <message>
        <source>Stages of the boot</source>
        <translation>启动阶段</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootChart</name>
    <message>
        <source>Durations of the last boots</source>
        <translation>最近几次启动的用时</translation>
    </message>
    <message>
        <source>No boot is stored yet.</source>
        <translation>尚未存储任何启动。</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <extracomment>the longest bar of the chart stands for this duration</extracomment>
        <translation>最长：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n 次启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>其中 %n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them took less than %1</source>
        <translation>其中一半用时少于 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootDelegate</name>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootStep</name>
    <message>
        <source>&amp;Wake it up</source>
        <translation>唤醒(&amp;W)</translation>
    </message>
    <message>
        <source>Boot timeline</source>
        <translation>启动时间线</translation>
    </message>
    <message>
        <source>Sends a Wake-on-LAN packet. The PC must be set to listen for it.</source>
        <translation>发送 Wake-on-LAN 数据包。PC 必须设置为接收它。</translation>
    </message>
    <message>
        <source>Its image is still being copied: it can start from it when that has ended.</source>
        <translation>它的镜像仍在复制：复制完成后即可从它启动。</translation>
    </message>
    <message>
        <source>It has no image yet, so it will get an address and no disk.</source>
        <translation>它还没有镜像，因此会得到地址，但没有磁盘。</translation>
    </message>
    <message>
        <source>Watch it boot</source>
        <translation>观看启动过程</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a boot in a list to choose from: when it was, and how it ended</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>开机时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Until the system</source>
        <translation>系统启动用时</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>传输量</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>failed (%1): %2</source>
        <translation>失败（%1）：%2</translation>
    </message>
    <message>
        <source>came up after %1</source>
        <translation>在 %1后启动完成</translation>
    </message>
    <message>
        <source>is booting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>went on without Netseat after: %1</source>
        <translation>此步之后脱离 Netseat 继续启动：%1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BulkDialog</name>
    <message>
        <source>(different)</source>
        <translation>（不同）</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n clients</source>
        <translation>
            <numerusform>编辑 %n 台客户机</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Image and disk e&amp;xactly as their group</source>
        <translation>镜像和磁盘与其组完全一致(&amp;X)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with name and identity</source>
        <translation>包含名称和身份的小型附加光盘(&amp;W)</translation>
    </message>
    <message>
        <source>Show the &amp;boot menu first</source>
        <translation>先显示启动菜单(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Image and disk exactly as their group</source>
        <translation>镜像和磁盘与其组完全一致</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>上限单位</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>组(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>版本(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>更改(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>上限(&amp;L)：</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>配置光盘：</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>启动内容(&amp;T)：</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>光盘(&amp;R)：</translation>
    </message>
    <message>
        <source>Boot loa&amp;der:</source>
        <translation>引导程序(&amp;D)：</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>磁盘指定方式(&amp;Y)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are changed, from their next boot on.</source>
        <translation>
            <numerusform>将更改 %n 台客户机，从其下次启动起生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what they start are set in the group.</source>
        <translation>镜像、版本、更改、上限、配置光盘和启动内容均在组中设置。</translation>
    </message>
    <message>
        <source>Some follow their group: what is set there stays as it is for them.</source>
        <translation>其中一些跟随其组：组中的设置对它们保持不变。</translation>
    </message>
    <message>
        <source>What each of them may write; 0: no limit.</source>
        <translation>每台客户机可写入的大小；0：无限制。</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>这不是大小。示例：20。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>A new label for them, to filter by. A group has settings that its clients share: make it one by Groups.</source>
        <translation>它们的新标签，可用于筛选。组拥有其客户机共用的设置：可通过“组”将标签创建为组。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardStep</name>
    <message>
        <source>Network cards</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>This computer has no network card. Put one in; this list follows.</source>
        <translation>本计算机没有网卡。请安装一块；此列表会自动更新。</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>请选择网卡。</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>正在检查那里还有谁在分配地址…</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1</source>
        <translation>无法查明那里还有谁在分配地址：%1</translation>
    </message>
    <message>
        <source>Which network card are your PCs connected to?</source>
        <translation>您的 PC 连接在哪块网卡上？</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardsModel</name>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>较慢</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>仅本计算机</translation>
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
        <translation>网卡</translation>
    </message>
    <message>
        <source>For PCs to boot</source>
        <translation>供 PC 启动</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ChartsView</name>
    <message>
        <source>Asking for what was going on …</source>
        <translation>正在获取历史数据…</translation>
    </message>
    <message>
        <source>The charts of the last hours come in a moment.</source>
        <translation>最近几小时的图表即将显示。</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>时间(&amp;T)：</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Boots of 7 days</source>
        <translation>7 天的启动记录</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>导出(&amp;P)</translation>
    </message>
    <message>
        <source>Save the charts&apos; values or their picture to a file</source>
        <translation>将图表数据或图片保存到文件</translation>
    </message>
    <message>
        <source>&amp;Traffic and clients as a table …</source>
        <translation>流量和客户机，存为表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Boots as a table …</source>
        <translation>启动记录，存为表格(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Picture …</source>
        <translation>图片(&amp;P)…</translation>
    </message>
    <message>
        <source>It answered in words that this program doesn&apos;t know.</source>
        <translation>本程序无法理解其答复。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t tell what was going on: %1</source>
        <translation>服务器未提供历史数据：%1</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>没有可绘制的数据</translation>
    </message>
    <message>
        <source>It is asked again each minute.</source>
        <translation>每分钟会重新请求一次。</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有任何活动</translation>
    </message>
    <message>
        <source>While the services run, each minute adds a point: the traffic of the disks, and who is up. Each PC that boots adds how long it took.</source>
        <translation>服务运行期间，每分钟增加一个点：磁盘流量以及运行中的电脑。每台启动的电脑都会记录其耗时。</translation>
    </message>
    <message>
        <source>Export charts</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Charts saved to %1.</source>
        <translation>图表已保存到 %1。</translation>
    </message>
    <message>
        <source>The charts could not be saved to %1: %2</source>
        <translation>无法将图表保存到 %1：%2</translation>
    </message>
    <message>
        <source>Netseat, %1 to %2</source>
        <extracomment>heading of a picture of charts: from when to when</extracomment>
        <translation>Netseat，%1 至 %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ChoiceList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and how many clients it shows: &quot;Failed: 2&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDetails</name>
    <message>
        <source>What this client would get now</source>
        <translation>此客户机现在会得到什么</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Select a client to see how it boots.</source>
        <translation>选择一台客户机以查看其启动过程。</translation>
    </message>
    <message>
        <source>New machine: %1. Register it to give it a disk.</source>
        <translation>新设备：%1。注册它即可为其分配磁盘。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>stays on it</source>
        <translation>停留在此版本</translation>
    </message>
    <message>
        <source>CD-ROM: %1</source>
        <translation>CD-ROM：%1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>served by %1</source>
        <translation>由 %1 提供服务</translation>
    </message>
    <message>
        <source>switched on at %1</source>
        <translation>开机时间 %1</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Dis&amp;k</source>
        <translation>磁盘(&amp;K)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>What it would &amp;get now</source>
        <translation>现在会得到什么(&amp;G)</translation>
    </message>
    <message>
        <source>Show the details beside the list</source>
        <translation>在列表旁边显示详细信息</translation>
    </message>
    <message>
        <source>Show the details below the list</source>
        <translation>在列表下方显示详细信息</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDialog</name>
    <message>
        <source>Image and disk e&amp;xactly as its group</source>
        <translation>镜像和磁盘与组完全一致(&amp;X)</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>更多(&amp;E)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with its name and identity</source>
        <translation>包含其名称和身份的小型附加光盘(&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>显示输入的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>先显示启动菜单</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>添加客户机</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>磁盘(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Boot and address</source>
        <translation>启动和地址(&amp;B)</translation>
    </message>
    <message>
        <source>Networ&amp;k access</source>
        <translation>网络访问(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;MAC address:</source>
        <translation>MAC 地址(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>版本(&amp;H)：</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>更改(&amp;C)：</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>上限(&amp;L)：</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>上限单位</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>配置光盘：</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>光盘(&amp;R)：</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>来自地址池</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>启动内容：</translation>
    </message>
    <message>
        <source>&amp;Fixed address:</source>
        <translation>固定地址(&amp;F)：</translation>
    </message>
    <message>
        <source>Boot &amp;loader:</source>
        <translation>引导程序(&amp;L)：</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>磁盘指定方式(&amp;Y)：</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>引导程序</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>磁盘指定方式</translation>
    </message>
    <message>
        <source>No&amp;tes:</source>
        <translation>备注(&amp;T)：</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <translation>使用方式(&amp;U)：</translation>
    </message>
    <message>
        <source>Disk &amp;password:</source>
        <translation>磁盘密码(&amp;P)：</translation>
    </message>
    <message>
        <source>CHAP user</source>
        <translation>CHAP 用户</translation>
    </message>
    <message>
        <source>CHAP secret</source>
        <translation>CHAP 密钥</translation>
    </message>
    <message>
        <source>Ser&amp;ver&apos;s password:</source>
        <translation>服务器密码(&amp;V)：</translation>
    </message>
    <message>
        <source>Mutual CHAP user</source>
        <translation>双向 CHAP 用户</translation>
    </message>
    <message>
        <source>Mutual CHAP secret</source>
        <translation>双向 CHAP 密钥</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本计算机</translation>
    </message>
    <message>
        <source>Served b&amp;y:</source>
        <translation>提供服务的计算机(&amp;Y)：</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Secret, 12 to 16 characters</source>
        <translation>密钥，12 到 16 个字符</translation>
    </message>
    <message>
        <source>Secret unchanged</source>
        <translation>密钥未更改</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>这不是地址。示例：192.168.1.20。</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>这不是大小。示例：20。</translation>
    </message>
    <message>
        <source>Import a CD-ROM image (ISO file) first.</source>
        <translation>请先导入 CD-ROM 镜像（ISO 文件）。</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>组(&amp;G)：</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>打开组(&amp;O)…</translation>
    </message>
    <message>
        <source>Make it a gr&amp;oup …</source>
        <translation>创建为组(&amp;O)…</translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what it starts are set in the group %1, for all that follow it.</source>
        <translation>镜像、版本、更改、上限、配置光盘及启动内容都在组 %1 中设置，适用于所有跟随它的客户机。</translation>
    </message>
    <message>
        <source>It belongs to the group, and has an image and a disk as set here.</source>
        <translation>它属于该组，但镜像和磁盘按此处的设置。</translation>
    </message>
    <message>
        <source>Only a label so far: a group has settings that its clients share.</source>
        <translation>目前只是一个标签：组拥有其客户机共用的设置。</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>For installers, and for firmware that does not take the disk over by itself: whatever starts next finds it.</source>
        <translation>用于安装程序，以及不会自行接管磁盘的固件：接下来启动的内容会找到它。</translation>
    </message>
    <message>
        <source>Disk:</source>
        <translation>磁盘：</translation>
    </message>
    <message>
        <source>As usual (10 times)</source>
        <translation>通常（10 次）</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>Repeats a disk command</source>
        <translation>磁盘命令重试次数</translation>
    </message>
    <message>
        <source>For Windows, which would send the traffic of its disk through the router, even within one network.</source>
        <translation>用于 Windows：否则即使在同一网络内，它也会经由路由器传输其磁盘的数据。</translation>
    </message>
    <message>
        <source>For firmware that ignores such an offer. It asks a second time then, at port 4011.</source>
        <translation>用于会忽略含此选项的应答的固件。它随后会在端口 4011 上再次请求。</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>The program on the disk that UEFI firmware starts. Empty: the usual one.</source>
        <translation>UEFI 固件从磁盘上启动的程序。留空：通常的程序。</translation>
    </message>
    <message>
        <source>More for networks that lose packets; it takes longer then until a lost disk is noticed.</source>
        <translation>网络会丢包时可增大；但这样要更久才能发现失去了磁盘。</translation>
    </message>
    <message>
        <source>Known by its MAC address alone</source>
        <translation>仅按 MAC 地址识别</translation>
    </message>
    <message>
        <source>What it sends as DHCP option 61, in hexadecimal: for a second network card, or a dock.</source>
        <translation>它作为 DHCP 选项 61 发送的内容，以十六进制表示：用于第二块网卡或扩展坞。</translation>
    </message>
    <message>
        <source>Stays attached when booting from it fails</source>
        <translation>从其启动失败时保持连接</translation>
    </message>
    <message>
        <source>Give it no router</source>
        <translation>不提供路由器</translation>
    </message>
    <message>
        <source>Offer without vendor options (43)</source>
        <translation>应答中不含厂商选项 (43)</translation>
    </message>
    <message>
        <source>EFI program:</source>
        <translation>EFI 程序：</translation>
    </message>
    <message>
        <source>Repeats a disk command:</source>
        <translation>磁盘命令重试次数：</translation>
    </message>
    <message>
        <source>Client identifier:</source>
        <translation>客户机标识符：</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientStep</name>
    <message>
        <source>Or one that is regist&amp;ered:</source>
        <translation>或已注册的客户机(&amp;E)：</translation>
    </message>
    <message>
        <source>New machines &amp;wait for being registered, and start by themselves then</source>
        <translation>新设备等待注册，注册后自行启动(&amp;W)</translation>
    </message>
    <message>
        <source>Let it boot from the network: switch that on in its firmware and put it first in the boot order, or press the key for the boot menu (often F12). It appears here by itself.</source>
        <translation>让它从网络启动：请在其固件中打开该功能并将其放在启动顺序首位，或按启动菜单键（通常为 F12）。它会自动出现在这里。</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>Waiting for the first PC</source>
        <translation>正在等待第一台 PC</translation>
    </message>
    <message>
        <source>Nothing appears? Look at the cable and its light, whether the PC is on the network that you chose, whether its screen says “PXE” or “network boot”, and switch Secure Boot off.</source>
        <translation>什么也没有出现？请检查网线及其指示灯、PC 是否在您选择的网络中、屏幕上是否显示“PXE”或“network boot”，并关闭安全启动。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Registered client</source>
        <translation>已注册的客户机</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>注册(&amp;R)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Turn on your first PC now</source>
        <translation>现在请打开您的第一台 PC</translation>
    </message>
    <message>
        <source>First PC</source>
        <translation>第一台 PC</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>注册 %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>%1@v%2</source>
        <translation>%1@v%2</translation>
    </message>
    <message>
        <source>Maintenance: it boots the draft of version %1 of %2 and may change it.</source>
        <translation>维护：它启动 %2 的版本 %1 草稿，并可以更改它。</translation>
    </message>
    <message>
        <source>The image has moved on to version %1; the client&apos;s own disk is still over version %2.</source>
        <translation>镜像已更新到版本 %1；此客户机自己的磁盘仍基于版本 %2。</translation>
    </message>
    <message>
        <source>It stays on version %1 of %2.</source>
        <translation>它停留在 %2 的版本 %1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;
----------
what a client&apos;s own disk takes up, and how fast it grows: &quot;1.2 GiB, +30 MiB/h&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This machine asked for an address and is not registered. Its hardware says: %1</source>
        <translation>此设备请求了地址，但尚未注册。其硬件信息：%1</translation>
    </message>
    <message>
        <source>This client has not booted yet.</source>
        <translation>此客户机尚未启动过。</translation>
    </message>
    <message>
        <source>Boot of %1</source>
        <translation>%1 的启动</translation>
    </message>
    <message>
        <source>%1, seen at %2</source>
        <translation>%1，出现于 %2</translation>
    </message>
    <message>
        <source>Stopped after: %1</source>
        <translation>停止于此步之后：%1</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>固定地址</translation>
    </message>
    <message>
        <source>Address from the pool</source>
        <translation>来自地址池的地址</translation>
    </message>
    <message>
        <source>Image and disk are set in the group %1.</source>
        <translation>镜像和磁盘在组 %1 中设置。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>+%1/h</source>
        <extracomment>how fast a disk grows or shrinks: &quot;+30 MiB/h&quot;, &quot;−30 MiB/h&quot;</extracomment>
        <translation>+%1/小时</translation>
    </message>
    <message>
        <source>−%1/h</source>
        <translation>−%1/小时</translation>
    </message>
    <message>
        <source>This client has no disk of its own now.</source>
        <translation>此客户机目前没有自己的磁盘。</translation>
    </message>
    <message>
        <source>Its changes take up %1.</source>
        <translation>它的更改占用 %1。</translation>
    </message>
    <message>
        <source>Its limit is %1.</source>
        <translation>它的上限是 %1。</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>目前：%1。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It reads %1 and writes %2. The picture shows the last minute: read upwards, written downwards.</source>
        <translation>正在读取 %1，写入 %2。图中显示最近一分钟：向上为读取，向下为写入。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a network card&apos;s address and who made it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>独立磁盘</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message>
        <source>&amp;Put into group</source>
        <translation>加入组(&amp;P)</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>搜索客户机…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>搜索客户机</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>没有匹配的客户机</translation>
    </message>
    <message>
        <source>No client fits the search and filter.</source>
        <translation>没有符合搜索和筛选条件的客户机。</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>显示所有客户机</translation>
    </message>
    <message>
        <source>Which network are your PCs in?</source>
        <translation>您的 PC 在哪个网络中？</translation>
    </message>
    <message>
        <source>Choose the network card that your PCs are connected to. Then turn one on: it will appear here.</source>
        <translation>请选择您的 PC 所连接的网卡。然后打开一台 PC：它会出现在这里。</translation>
    </message>
    <message>
        <source>Choose network card …</source>
        <translation>选择网卡…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>还没有客户机</translation>
    </message>
    <message>
        <source>Turn on a PC set to network boot: it will appear here. Or add one by its MAC address.</source>
        <translation>打开一台设置为网络启动的 PC：它会出现在这里。也可以按 MAC 地址添加。</translation>
    </message>
    <message>
        <source>Add client …</source>
        <translation>添加客户机…</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>已注册为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>已注册 %n 台设备，从 %1 开始编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an image for it before it can boot.</source>
        <translation>请为它选择镜像，之后它才能启动。</translation>
    </message>
    <message>
        <source>%1 stays on its version. Its settings (Which version) let it follow the default one again.</source>
        <translation>%1 停留在其版本。在其设置（“版本”）中可让它重新使用默认版本。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n clients follow the group %1 from their next start on.</source>
        <translation>
            <numerusform>%n 台客户机从下次开机起跟随组 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add client …</source>
        <translation>添加客户机(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>注册(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>重命名(&amp;A)</translation>
    </message>
    <message>
        <source>What would it get no&amp;w?</source>
        <translation>现在会得到什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Gro&amp;ups …</source>
        <translation>组(&amp;U)…</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>重置磁盘(&amp;D)…</translation>
    </message>
    <message>
        <source>Dis&amp;connect …</source>
        <translation>断开连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Forget new machine</source>
        <translation>忘记新设备(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details below</source>
        <translation>下方显示详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Wake a gr&amp;oup</source>
        <translation>唤醒一个组(&amp;O)</translation>
    </message>
    <message>
        <source>Name, MAC, maker, address, image, group, notes or state. Several words: all of them.</source>
        <translation>名称、MAC、制造商、地址、镜像、组、备注或状态。多个词：须全部匹配。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Edit %n clients …</source>
        <translation>
            <numerusform>编辑 %n 台客户机(&amp;E)…</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>所有客户机</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many clients the search and the filters leave of all: &quot;12 of 300&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Wa&amp;ke</source>
        <translation>唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>Switches PCs on over the network (Wake-on-LAN), where their firmware allows it</source>
        <translation>通过网络开启 PC (Wake-on-LAN)，需其固件允许</translation>
    </message>
    <message>
        <source>Start &amp;maintenance on it</source>
        <translation>在其上开始维护(&amp;M)</translation>
    </message>
    <message>
        <source>Its next boot changes a draft of its image, to be published afterwards</source>
        <translation>它下次启动时会更改其镜像的草稿，之后可以发布</translation>
    </message>
    <message>
        <source>Start &amp;fresh from the default version …</source>
        <translation>从默认版本重新开始(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep &amp;its version</source>
        <translation>保留其版本(&amp;I)</translation>
    </message>
    <message>
        <source>Copy MAC address</source>
        <translation>复制 MAC 地址</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>复制 IP 地址</translation>
    </message>
    <message>
        <source>Filter &amp;sidebar</source>
        <translation>筛选边栏(&amp;S)</translation>
    </message>
    <message>
        <source>Filter sidebar (F9)</source>
        <translation>筛选边栏 (F9)</translation>
    </message>
    <message>
        <source>Wa&amp;ke all of it</source>
        <translation>全部唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>打开组(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Make it a group …</source>
        <translation>创建为组(&amp;M)…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>注册 %1</translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>注册 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n clients</source>
        <translation>
            <numerusform>移除 %n 台客户机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients stay on their versions. Their settings (Which version) let them follow the default one again.</source>
        <translation>
            <numerusform>%n 台客户机停留在各自的版本。可在其设置（版本）中让它们重新使用默认版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being woken. It appears as booting when it asks for its address.</source>
        <translation>正在唤醒 %1。它请求地址后会显示为启动中。</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are being woken, one after the other.</source>
        <translation>
            <numerusform>正在依次唤醒 %n 台客户机。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next boot of %1 changes a draft of %2. Publish it on the page Images when you are done.</source>
        <translation>%1 的下次启动将更改 %2 的草稿。完成后请在“镜像”页面发布它。</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>还没有组</translation>
    </message>
    <message numerus="yes">
        <source>Take %n clients out of their group</source>
        <translation>
            <numerusform>将 %n 台客户机移出其组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n clients into %1</source>
        <translation>
            <numerusform>将 %n 台客户机加入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the machine %1</source>
        <translation>忘记设备 %1</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n machines</source>
        <translation>
            <numerusform>忘记 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>它正从此磁盘运行：请先将其关机。</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>丢弃客户机的更改：它下次启动时将重新开始。</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>它稍后会自动继续。</translation>
    </message>
    <message>
        <source>Turn it on again: it boots at its next start.</source>
        <translation>请重新打开它：它会在下次开机时启动。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsTable</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>恢复初始状态(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n 台客户机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::CodeDialog</name>
    <message>
        <source>What does this code mean?</source>
        <translation>此代码是什么意思？</translation>
    </message>
    <message>
        <source>Type the &amp;code that stands on the PC&apos;s screen:</source>
        <translation>请输入 PC 屏幕上显示的代码(&amp;C)：</translation>
    </message>
    <message>
        <source>PXE-E53, ipxe.org/4c0a6092, ISCSI-03 …</source>
        <translation>PXE-E53, ipxe.org/4c0a6092, ISCSI-03 …</translation>
    </message>
    <message>
        <source>Code on the PC&apos;s screen</source>
        <translation>PC 屏幕上的代码</translation>
    </message>
    <message>
        <source>Known codes</source>
        <translation>已知代码</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>尚未输入</translation>
    </message>
    <message>
        <source>No code is recognised in this</source>
        <translation>其中未识别出代码</translation>
    </message>
    <message>
        <source>BIOS and UEFI firmware show codes such as PXE-E53. iPXE shows an address: of https://ipxe.org/4c0a6092 the last eight characters are the code. Netseat&apos;s own verdicts have codes such as ISCSI-03.</source>
        <translation>BIOS 和 UEFI 固件会显示 PXE-E53 之类的代码。iPXE 会显示一个地址：在 https://ipxe.org/4c0a6092 中，最后八个字符就是代码。Netseat 自己的判断使用 ISCSI-03 之类的代码。</translation>
    </message>
    <message>
        <source>The client&apos;s timeline tells how far it came, whatever stands on its screen.</source>
        <translation>无论屏幕上显示什么，客户机的时间线都会说明它到达了哪一步。</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
    <message>
        <source>Defined by: %1</source>
        <translation>定义来源：%1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DefaultLaterDialog</name>
    <message>
        <source>Make version %1 of %2 the default later</source>
        <translation>稍后将 %2 的版本 %1 设为默认</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>From that time on clients boot this version at their next start, unless they stay on another one. Until then nothing changes; clients that run are never touched.</source>
        <translation>从该时间起，客户机在下次开机时启动此版本，停留在其他版本的除外。在此之前一切不变；正在运行的客户机绝不会受影响。</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>从此时间起</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>从此时间起(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DiscardDialog</name>
    <message>
        <source>Discard a draft of %1</source>
        <translation>丢弃 %1 的草稿</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>丢弃草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Everything that was installed and changed on %1 since %2 is lost for good. The published versions of %3 stay as they are.</source>
        <translation>自 %2 以来在 %1 上安装和更改的一切内容都将永久丢失。%3 已发布的版本保持不变。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DiskTab</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an image with its version, and the note on that</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>重置磁盘(&amp;D)…</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>丢弃客户机的更改：它下次启动时将重新开始。</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>启动来源</translation>
    </message>
    <message>
        <source>At its next boot</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>它的更改</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>独立磁盘</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How much of its limit the client&apos;s own disk takes up</source>
        <translation>客户机自己的磁盘占用了上限的多少</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>已用比例</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>Config disk</source>
        <translation>配置光盘</translation>
    </message>
    <message>
        <source>Starts instead</source>
        <translation>改为启动</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Address of the disk</source>
        <translation>磁盘的地址</translation>
    </message>
    <message>
        <source>no image is chosen</source>
        <translation>未选择镜像</translation>
    </message>
    <message>
        <source>Maintenance: it writes to the draft of the next version</source>
        <translation>维护：它写入下一版本的草稿</translation>
    </message>
    <message>
        <source>%1, as its group %2 says</source>
        <translation>%1，由其组 %2 规定</translation>
    </message>
    <message>
        <source>its name and identity, beside its disk</source>
        <translation>其名称和身份，附加在磁盘之外</translation>
    </message>
    <message>
        <source>%1, grows by %2 an hour</source>
        <extracomment>how much a disk takes up, and by how much it grows</extracomment>
        <translation>%1，每小时增长 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Served by: %1</source>
        <translation>提供者：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>它正从此磁盘运行：请先将其关机。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DoctorDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xamine again</source>
        <translation>重新检查(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Repair …</source>
        <translation>修复(&amp;R)…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Progress of the examination</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Copies the whole report as text.</source>
        <translation>将整个报告复制为文本。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <extracomment>the window&apos;s title: an image and its version</extracomment>
        <translation>诊断：%1</translation>
    </message>
    <message>
        <source>Looking at the disk, without booting it …</source>
        <translation>正在查看磁盘（不启动它）…</translation>
    </message>
    <message>
        <source>The report can&apos;t be read: is the service of another version than this window?</source>
        <translation>无法读取报告：服务的版本是否与此窗口不同？</translation>
    </message>
    <message>
        <source>&amp;In order: %1</source>
        <translation>正常(&amp;I)：%1</translation>
    </message>
    <message>
        <source>The examination was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>The disk could not be examined.</source>
        <translation>无法检查磁盘。</translation>
    </message>
    <message>
        <source>The repair can do none of this: it is work for a maintenance.</source>
        <translation>修复无法处理这些问题：需要通过维护来解决。</translation>
    </message>
    <message>
        <source>Nothing is repaired while the image has a draft: publish or discard that first.</source>
        <translation>镜像有草稿时不进行修复：请先发布或丢弃草稿。</translation>
    </message>
    <message>
        <source>A repair begins with the default version, which is version %1. Make this one the default first.</source>
        <translation>修复从默认版本开始，即版本 %1。请先将此版本设为默认。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>没有与服务的连接。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Undone: %1. The settings are back; the disks are not, and begin fresh.</source>
        <translation>已撤销：%1。设置已恢复；磁盘未恢复，将全新开始。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done and is left out.</source>
        <translation>“%1”无法执行，已略过。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesModel</name>
    <message>
        <source>In the menu</source>
        <translation>在菜单中</translation>
    </message>
    <message>
        <source>Not in the menu</source>
        <translation>不在菜单中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>启动内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Put %1 into the menu</source>
        <translation>将 %1 加入菜单</translation>
    </message>
    <message>
        <source>Take %1 out of the menu</source>
        <translation>将 %1 移出菜单</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesPanel</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make a start medium …</source>
        <translation>制作启动介质(&amp;M)…</translation>
    </message>
    <message>
        <source>What PCs can start in place of their disk: from a menu, or by themselves. Both are chosen in the settings of a client or a group.</source>
        <translation>PC 可以代替磁盘启动的内容：从菜单中选择，或自动启动。两者均在客户机或组的设置中选择。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No menu</source>
        <translation>无菜单</translation>
    </message>
    <message>
        <source>The menu goes on after</source>
        <translation>菜单等待时间</translation>
    </message>
    <message>
        <source>The menu &amp;goes on after:</source>
        <translation>菜单等待时间(&amp;G)：</translation>
    </message>
    <message>
        <source>Boot entries</source>
        <translation>启动项</translation>
    </message>
    <message>
        <source>PCs start their disk, and nothing else</source>
        <translation>PC 只启动自己的磁盘</translation>
    </message>
    <message>
        <source>Add what they can start beside it: a live system from its CD-ROM image, an installer, a memory test, another boot server.</source>
        <translation>添加它们还可以启动的内容：来自 CD-ROM 镜像的 live 系统、安装程序、内存测试、其他启动服务器。</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Something else …</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>This starts from a CD-ROM image: import its ISO file on the page Images first.</source>
        <translation>这需要从 CD-ROM 镜像启动：请先在“镜像”页面导入其 ISO 文件。</translation>
    </message>
    <message>
        <source>%1 start “%2” by themselves: give them another one first.</source>
        <translation>%1 会自动启动“%2”：请先为它们选择其他启动内容。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>It is in no menu any more. Files and CD-ROM images stay.</source>
        <translation>它不会再出现在任何菜单中。文件和 CD-ROM 镜像会保留。</translation>
    </message>
    <message>
        <source>&amp;Remove entry</source>
        <translation>移除启动项(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Remove boot entry %1</source>
        <translation>移除启动项 %1</translation>
    </message>
    <message>
        <source>Time of the boot menu</source>
        <translation>启动菜单等待时间</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntryDialog</name>
    <message>
        <source>Add a boot entry</source>
        <translation>添加启动项</translation>
    </message>
    <message>
        <source>Boot entry %1</source>
        <translation>启动项 %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Sho&amp;w it in the boot menu</source>
        <translation>在启动菜单中显示(&amp;W)</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>插入变量</translation>
    </message>
    <message>
        <source>Insert a variable. Typing “${” offers them too.</source>
        <translation>插入变量。输入“${”也会提示可用的变量。</translation>
    </message>
    <message>
        <source>One in a line, in the order in which they are loaded</source>
        <translation>每行一个，按加载顺序排列</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>启动内容</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>启动内容(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;CD-ROM image:</source>
        <translation>CD-ROM 镜像(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Kernel:</source>
        <translation>内核(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;RAM disks:</source>
        <translation>内存盘(&amp;R)：</translation>
    </message>
    <message>
        <source>Ar&amp;guments:</source>
        <translation>参数(&amp;G)：</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>None: the files are in the folder of files</source>
        <translation>无：文件在文件所在的文件夹中</translation>
    </message>
    <message>
        <source>A path in the CD-ROM image, or a whole address.</source>
        <translation>CD-ROM 镜像中的路径，或完整地址。</translation>
    </message>
    <message>
        <source>A path below “files” in the data folder, or a whole address.</source>
        <translation>数据文件夹中“files”下的路径，或完整地址。</translation>
    </message>
    <message>
        <source>${name} and the like are filled in for each client.</source>
        <translation>${name} 等会按每台客户机填写。</translation>
    </message>
    <message>
        <source>Import an ISO file on the page Images to start from it.</source>
        <translation>要从 ISO 文件启动，请先在“镜像”页面导入它。</translation>
    </message>
    <message>
        <source>Add boot entry %1</source>
        <translation>添加启动项 %1</translation>
    </message>
    <message>
        <source>Edit boot entry %1</source>
        <translation>编辑启动项 %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ExportDialog</name>
    <message>
        <source>Export version %1 of %2</source>
        <translation>导出 %2 的版本 %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>qcow2 (QEMU, KVM, Netseat)</source>
        <translation>qcow2 (QEMU、KVM、Netseat)</translation>
    </message>
    <message>
        <source>raw (a plain copy of the disk)</source>
        <translation>raw（磁盘的原始副本）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>请输入完整路径，以“/”开头。</translation>
    </message>
    <message>
        <source>A new file that stands alone, on the computer that runs the services and written by them.</source>
        <translation>独立的新文件，位于运行服务的计算机上，由服务写入。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FactList</name>
    <message>
        <source>%1:</source>
        <extracomment>the name of a value, before it</extracomment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FilterSidebar</name>
    <message>
        <source>No group</source>
        <translation>无组</translation>
    </message>
    <message>
        <source>No groups yet. Select clients in the table and put them into one.</source>
        <translation>还没有组。请在表格中选择客户机并将其加入一个组。</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>Filter by group</source>
        <translation>按组筛选</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>组(&amp;O)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有组</translation>
    </message>
    <message>
        <source>%1: only a label, without settings of its own</source>
        <translation>%1：仅为标签，没有自己的设置</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
    <message>
        <source>The repair below can do this.</source>
        <translation>下方的修复可以处理此问题。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and title</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::GroupsDialog</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>新建(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>A small e&amp;xtra CD with each client&apos;s name and identity</source>
        <translation>包含每台客户机名称和身份的小型附加光盘(&amp;X)</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>先显示启动菜单</translation>
    </message>
    <message>
        <source>Let &amp;all of them follow</source>
        <translation>让全部客户机跟随(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>放弃更改(&amp;V)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Room 12</source>
        <translation>机房 12</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>版本(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>更改(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>上限(&amp;L)：</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>上限单位</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>配置光盘：</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>启动内容：</translation>
    </message>
    <message>
        <source>Clients:</source>
        <translation>客户机：</translation>
    </message>
    <message numerus="yes">
        <source>only a label of %n clients</source>
        <translation>
            <numerusform>仅为 %n 台客户机的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3 follow</source>
        <translation>%1 · %3 台中有 %2 台跟随</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>无镜像</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>这不是大小。示例：20。</translation>
    </message>
    <message>
        <source>&amp;Make the group</source>
        <translation>创建组(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Put clients into it by the clients page&apos;s menu, or in their settings.</source>
        <translation>尚无。可通过“客户机”页面的菜单或在客户机的设置中将其加入。</translation>
    </message>
    <message>
        <source>%1. None of them follows it: they have an image and a disk as set in each.</source>
        <translation>%1。它们都不跟随此组：镜像和磁盘各自设置。</translation>
    </message>
    <message>
        <source>Follow it: %1. A change here is a change of them all, from their next start on.</source>
        <translation>跟随此组：%1。此处的更改从下次开机起适用于它们全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n others have this label, and an image and a disk as set in each.</source>
        <translation>
            <numerusform>另有 %n 台客户机使用此标签，镜像和磁盘各自设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>The group %1 is removed. Its clients keep what they have, and %1 as their label.</source>
        <translation>组 %1 已移除。其客户机保留现有的一切，并以 %1 作为标签。</translation>
    </message>
    <message>
        <source>Make group %1</source>
        <translation>创建组 %1</translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation>编辑组 %1</translation>
    </message>
    <message>
        <source>Rename group %1 to %2</source>
        <translation>将组 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Delete group %1</source>
        <translation>删除组 %1</translation>
    </message>
    <message numerus="yes">
        <source>Let %n clients follow %1</source>
        <translation>
            <numerusform>让 %n 台客户机跟随 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::HelpWindow</name>
    <message>
        <source>Netseat help</source>
        <translation>Netseat 帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Search all pages …</source>
        <translation>搜索所有页面…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
</context>
<context>
    <name>netseat::ui::HistoryTab</name>
    <message>
        <source>Boots of this client</source>
        <translation>此客户机的启动</translation>
    </message>
    <message>
        <source>A double click shows the boot stage by stage.</source>
        <translation>双击可按阶段显示该次启动。</translation>
    </message>
    <message>
        <source>This client has not booted since its log begins.</source>
        <translation>自日志开始以来，此客户机尚未启动过。</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n 次启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 台失败</numerusform>
        </translation>
    </message>
    <message>
        <source>up for %1 in all</source>
        <translation>总共运行 %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImageStep</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>An ima&amp;ge that is here already</source>
        <translation>这里已有的镜像(&amp;G)</translation>
    </message>
    <message>
        <source>A &amp;disk image from a file</source>
        <translation>来自文件的磁盘镜像(&amp;D)</translation>
    </message>
    <message>
        <source>A new s&amp;ystem, installed by the first PC</source>
        <translation>新系统，由第一台 PC 安装(&amp;Y)</translation>
    </message>
    <message>
        <source>I&apos;ll choose that &amp;later</source>
        <translation>稍后再选择(&amp;L)</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>qcow2, raw, VMDK, VHD, VHDX or VDI</source>
        <translation>qcow2、raw、VMDK、VHD、VHDX 或 VDI</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>选择磁盘镜像</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</source>
        <translation>磁盘镜像 (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Name of the disk</source>
        <translation>磁盘的名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安装光盘</translation>
    </message>
    <message>
        <source>ISO file</source>
        <translation>ISO 文件</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Choose an installer</source>
        <translation>选择安装光盘</translation>
    </message>
    <message>
        <source>CD-ROM images (*.iso)</source>
        <translation>CD-ROM 镜像 (*.iso)</translation>
    </message>
    <message>
        <source>Empty disk:</source>
        <translation>空磁盘：</translation>
    </message>
    <message>
        <source>Installer:</source>
        <translation>安装光盘：</translation>
    </message>
    <message>
        <source>ISO file:</source>
        <translation>ISO 文件：</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>请输入完整路径，以“/”开头。</translation>
    </message>
    <message>
        <source>It is copied; the setup goes on meanwhile. The system on it must be able to start over the network: the doctor on the page Images looks after that.</source>
        <translation>它将被复制；设置可同时继续。其上的系统必须能够通过网络启动：“镜像”页面上的诊断会负责处理。</translation>
    </message>
    <message>
        <source>It takes little room at first. The first PC starts from the installer&apos;s CD and installs onto it.</source>
        <translation>起初占用的空间很少。第一台 PC 从安装光盘启动并在其上安装系统。</translation>
    </message>
    <message>
        <source>What shall your PCs boot?</source>
        <translation>您的 PC 要启动什么？</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesModel</name>
    <message>
        <source>Default from %1</source>
        <translation>自 %1 起为默认</translation>
    </message>
    <message>
        <source>In order, %1</source>
        <translation>正常，%1</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>a version of an image by its number: &quot;v3&quot;</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft on %1</source>
        <translation>%1 上的草稿</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>Clients boot this version unless they stay on another one.</source>
        <translation>客户机启动此版本，停留在其他版本的除外。</translation>
    </message>
    <message>
        <source>Becomes the default version at %1.</source>
        <translation>将于 %1 成为默认版本。</translation>
    </message>
    <message>
        <source>In maintenance: %1 boots this version and may change it. Nobody else sees it before it is published.</source>
        <translation>维护中：%1 启动此版本并可以更改它。发布之前，其他人都看不到它。</translation>
    </message>
    <message>
        <source>Published, and not the default version: only test seats boot it.</source>
        <translation>已发布，但不是默认版本：只有测试机启动它。</translation>
    </message>
    <message>
        <source>Was the default version before. One click goes back to it.</source>
        <translation>曾经是默认版本。只需单击一次即可恢复。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>The file was not compared with its checksums yet.</source>
        <translation>尚未将文件与其校验和进行比对。</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: it is what was published.</source>
        <translation>已于 %1 与校验和比对：与发布时一致。</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: %2</source>
        <translation>已于 %1 与校验和比对：%2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>&quot;v3 from 24/11/2026 18:00&quot;</extracomment>
        <translation>%1 自 %2 起</translation>
    </message>
    <message numerus="yes">
        <source>%n boot it</source>
        <extracomment>how many clients boot a version</extracomment>
        <translation>
            <numerusform>%n 台启动它</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay on it</source>
        <extracomment>how many clients were told to stay on a version</extracomment>
        <translation>
            <numerusform>%n 台停留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disks</source>
        <extracomment>how many kept disks lie over a version</extracomment>
        <translation>
            <numerusform>%n 个磁盘</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Boot it: %1</source>
        <translation>启动它的客户机：%1</translation>
    </message>
    <message>
        <source>Stay on it: %1</source>
        <translation>停留在此版本的客户机：%1</translation>
    </message>
    <message>
        <source>Have a disk of their own over it: %1</source>
        <translation>有基于它的自有磁盘的客户机：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n 台客户机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · damaged</source>
        <translation>%1 · 已损坏</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%n until their next boot</source>
        <extracomment>how many clients booted a version last and are to boot another one next</extracomment>
        <translation>
            <numerusform>%n 台用到下次启动</numerusform>
        </translation>
    </message>
    <message>
        <source>Have it until their next boot: %1</source>
        <translation>用到下次启动：%1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesPage</name>
    <message>
        <source>Search images …</source>
        <translation>搜索镜像…</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>搜索镜像</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有镜像</translation>
    </message>
    <message>
        <source>An image is a disk with an operating system, made in a virtual machine or downloaded as a cloud image. Import one (qcow2, raw, VMDK, VHD, VHDX, VDI), or drop its file here. Changes are made as new versions: going back to an older one is always possible. Or install a system here from its CD: Image, Install a system.</source>
        <translation>镜像是装有操作系统的磁盘，可在虚拟机中制作，也可以下载云镜像。请导入一个镜像（qcow2、raw、VMDK、VHD、VHDX、VDI），或将其文件拖放到此处。更改会保存为新版本：随时可以恢复到较旧的版本。也可以在此处从光盘安装系统：“镜像”→“安装系统”。</translation>
    </message>
    <message>
        <source>Import image …</source>
        <translation>导入镜像…</translation>
    </message>
    <message>
        <source>Turn %1 on: it starts from the CD. When the system is installed, shut it down and publish the draft here.</source>
        <translation>打开 %1：它会从光盘启动。系统安装完成后，将它关机并在此处发布草稿。</translation>
    </message>
    <message>
        <source>%1, version %2 is damaged: %3</source>
        <translation>%1 的版本 %2 已损坏：%3</translation>
    </message>
    <message>
        <source>Clients that read there get wrong data. Make a version that is whole the default one, and bring the damaged one back from a copy.</source>
        <translation>读取该位置的客户机会得到错误的数据。请将完好的版本设为默认，并从副本恢复损坏的版本。</translation>
    </message>
    <message>
        <source>The maintenance begins: start that client and change what you like. Then shut it down and publish the draft here.</source>
        <translation>维护开始：请打开该客户机并进行所需的更改。然后将它关机，并在此处发布草稿。</translation>
    </message>
    <message>
        <source>Clients boot version %1 of %2 from their next start on. To undo this, go back to version %3 here.</source>
        <translation>客户机从下次开机起启动 %2 的版本 %1。要撤消此操作，请在此处恢复到版本 %3。</translation>
    </message>
    <message>
        <source>Version %1 of %2 stays the default one.</source>
        <translation>%2 的版本 %1 仍为默认版本。</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>移除镜像</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>All its versions in the data folder are deleted. The file that it was imported from stays.</source>
        <translation>数据文件夹中的所有版本都将被删除。导入时所用的文件会保留。</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>移除版本</translation>
    </message>
    <message>
        <source>Remove version %1 of %2?</source>
        <translation>移除 %2 的版本 %1？</translation>
    </message>
    <message>
        <source>Its file is deleted: nobody can go back to this version any more.</source>
        <translation>其文件将被删除：任何人都无法再恢复到此版本。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;New empty disk …</source>
        <translation>新建空磁盘(&amp;N)…</translation>
    </message>
    <message>
        <source>I&amp;mport image …</source>
        <translation>导入镜像(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Install a system …</source>
        <translation>安装系统(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Start maintenance …</source>
        <translation>开始维护(&amp;S)…</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>&amp;Publish draft …</source>
        <translation>发布草稿(&amp;P)…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Dis&amp;card draft …</source>
        <translation>丢弃草稿(&amp;C)…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
        <source>Make default &amp;later …</source>
        <translation>稍后设为默认(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>在客户机上试用(&amp;T)…</translation>
    </message>
    <message>
        <source>Doct&amp;or</source>
        <translation>诊断(&amp;O)</translation>
    </message>
    <message>
        <source>Stora&amp;ge settings …</source>
        <translation>存储设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Edit not&amp;e</source>
        <translation>编辑说明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Flatten</source>
        <translation>合并为独立文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>8 boot it, 1 disk</source>
        <translation>88 台启动它，8 个磁盘</translation>
    </message>
    <message>
        <source>Writes the version as a file for other programs.</source>
        <translation>将此版本写入文件，供其他程序使用。</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change.</source>
        <translation>一台客户机启动镜像的草稿，并可以更改它。</translation>
    </message>
    <message>
        <source>The draft becomes a version that clients boot.</source>
        <translation>草稿将成为客户机启动的版本。</translation>
    </message>
    <message>
        <source>Throws away what was changed in the draft.</source>
        <translation>丢弃草稿中所做的更改。</translation>
    </message>
    <message>
        <source>Clients boot this version from their next start on.</source>
        <translation>客户机从下次开机起启动此版本。</translation>
    </message>
    <message>
        <source>Clients boot this version from a time on that you choose.</source>
        <translation>客户机从您选择的时间起启动此版本。</translation>
    </message>
    <message>
        <source>One client boots this version, whatever the default is.</source>
        <translation>无论默认版本是哪个，一台客户机启动此版本。</translation>
    </message>
    <message>
        <source>Looks whether clients can boot from it, without booting it.</source>
        <translation>检查客户机能否从它启动，但不实际启动它。</translation>
    </message>
    <message>
        <source>What is special about this version.</source>
        <translation>此版本的特别之处。</translation>
    </message>
    <message>
        <source>Compares the file with the checksums of when it was published.</source>
        <translation>将文件与发布时的校验和进行比对。</translation>
    </message>
    <message>
        <source>Gives the version a file that stands alone, so that older ones can go.</source>
        <translation>为此版本生成独立文件，以便移除较旧的版本。</translation>
    </message>
    <message>
        <source>Deletes the file.</source>
        <translation>删除文件。</translation>
    </message>
    <message>
        <source>Go &amp;back to this version</source>
        <translation>恢复到此版本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t change the default later</source>
        <translation>不再更改默认版本(&amp;D)</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>恢复到它</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>设为默认</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImportDialog</name>
    <message>
        <source>Import image</source>
        <translation>导入镜像</translation>
    </message>
    <message>
        <source>A disk image (qcow2, raw, VMDK, VHD, VHDX, VDI) or a CD-ROM image (ISO)</source>
        <translation>磁盘镜像（qcow2、raw、VMDK、VHD、VHDX、VDI）或 CD-ROM 镜像（ISO）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>选择磁盘镜像</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</source>
        <translation>磁盘镜像 (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>显示在列表中的名称。</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>请输入完整路径，以“/”开头。</translation>
    </message>
    <message>
        <source>It is copied into Netseat&apos;s data folder; the file itself stays as it is. A disk that is not in use works too, like /dev/sdb, where the services may read it.</source>
        <translation>会复制到 Netseat 的数据文件夹；文件本身保持不变。未使用的磁盘也可以，例如 /dev/sdb，前提是服务有权读取。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::InstallDialog</name>
    <message>
        <source>Install a system</source>
        <translation>安装系统</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>A client installs a system from its CD onto an empty disk here, as any PC does onto its own.</source>
        <translation>客户机从光盘将系统安装到此处的空磁盘上，就像普通 PC 安装到自己的磁盘一样。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>大小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>磁盘(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安装光盘</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>选择客户机</translation>
    </message>
    <message>
        <source>Imports an installer&apos;s ISO file.</source>
        <translation>导入安装光盘的 ISO 文件。</translation>
    </message>
    <message>
        <source>In&amp;staller:</source>
        <translation>安装光盘(&amp;S)：</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>客户机(&amp;L)：</translation>
    </message>
    <message>
        <source>A new empty disk</source>
        <translation>新的空磁盘</translation>
    </message>
    <message>
        <source>There is no installer yet. Import its ISO file; it appears here when that is done.</source>
        <translation>还没有安装光盘。请导入其 ISO 文件；完成后它会出现在这里。</translation>
    </message>
    <message>
        <source>There is no client that could do it: all of them run, or are in maintenance.</source>
        <translation>没有可用的客户机：它们都在运行或处于维护中。</translation>
    </message>
    <message>
        <source>What happens then:
1. Turn %1 on. It starts from the CD as long as the disk has nothing to start from, and from the disk afterwards.
2. Install onto the disk that the installer finds, as on any PC; restart as often as it asks.
3. Shut %1 down and publish the draft here. It becomes version 2, for every client with this image.
4. Let the doctor look at it.</source>
        <translation>接下来的步骤：
1. 打开 %1。磁盘上没有可启动的内容时，它从光盘启动，之后从磁盘启动。
2. 像在任何 PC 上一样，安装到安装程序找到的磁盘上；按提示重新启动即可。
3. 将 %1 关机，并在此处发布草稿。它将成为版本 2，供使用此镜像的所有客户机使用。
4. 运行诊断。</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>起初占用的空间很小，随写入的内容增长。</translation>
    </message>
    <message>
        <source>The system is installed into a draft over it: version 1 stays empty.</source>
        <translation>系统安装到其上的草稿中：版本 1 保持为空。</translation>
    </message>
    <message>
        <source>It has a disk of its own over %1. That waits until it gets %1 again.</source>
        <translation>它有基于 %1 的自有磁盘。该磁盘会保留，直到它重新使用 %1。</translation>
    </message>
    <message>
        <source>It has %1 now, and gets the new disk instead.</source>
        <translation>它现在使用 %1，将改用新磁盘。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::JobsPanel</name>
    <message>
        <source>Running jobs</source>
        <translation>正在运行的任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of a long job is done: &quot;1.2 GiB of 8.0 GiB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListDialog</name>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>第一行是列名(&amp;F)</translation>
    </message>
    <message>
        <source>Bring in a list of PCs</source>
        <translation>导入 PC 列表</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Choose file …</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>A table with a line for each PC: its name, its MAC and what else is known (CSV).</source>
        <translation>每台 PC 一行的表格：名称、MAC 以及其他已知信息 (CSV)。</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>文件编码</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>What stands between the columns</source>
        <translation>列之间的分隔符</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>What the list would do</source>
        <translation>此列表将产生的变化</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>新增的</translation>
    </message>
    <message>
        <source>Changed ones</source>
        <translation>更改的</translation>
    </message>
    <message>
        <source>Refused ones</source>
        <translation>被拒绝的</translation>
    </message>
    <message>
        <source>List of PCs</source>
        <translation>PC 列表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of PCs.</source>
        <translation>%1 过大，不可能是 PC 列表。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; is</source>
        <translation>“%1”的含义</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 台新设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n 台更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n 台保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n 台被拒绝并略去</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you choose Import.</source>
        <translation>在您选择“导入”之前不会更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n PCs at a time.</source>
        <translation>
            <numerusform>一次不能超过 %n 台 PC。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n PCs added</source>
        <translation>
            <numerusform>已添加 %n 台 PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCs changed</source>
        <translation>
            <numerusform>已更改 %n 台 PC</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a file, and what came of it: &quot;room.csv: 12 PCs added, 3 PCs changed.&quot;</extracomment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListModel</name>
    <message>
        <source>New</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Changes, or why not</source>
        <translation>更改内容或未更改的原因</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListPanel</name>
    <message>
        <source>&amp;Add …</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListTools</name>
    <message>
        <source>Bring in a &amp;list of PCs …</source>
        <translation>导入 PC 列表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Write a list of PCs …</source>
        <translation>写出 PC 列表(&amp;W)…</translation>
    </message>
    <message>
        <source>Register all &amp;new machines …</source>
        <translation>注册所有新设备(&amp;N)…</translation>
    </message>
    <message>
        <source>The selected clients, or all, as a table for a spreadsheet program (CSV)</source>
        <translation>将所选或全部客户机写成供电子表格程序使用的表格 (CSV)</translation>
    </message>
    <message>
        <source>Write a list of PCs</source>
        <translation>写出 PC 列表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients written to %1.</source>
        <translation>
            <numerusform>已将 %n 台客户机写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogDetails</name>
    <message>
        <source>Details of the line</source>
        <translation>该行的详细信息</translation>
    </message>
    <message>
        <source>Select a line to read all of it here.</source>
        <translation>选择一行，即可在此查看全部内容。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>only its lines</source>
        <translation>仅其日志行</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogTab</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>Search log …</source>
        <translation>搜索日志…</translation>
    </message>
    <message>
        <source>Search the log of this client</source>
        <translation>搜索此客户机的日志</translation>
    </message>
    <message>
        <source>Scrolls to each new line.</source>
        <translation>滚动到每个新行。</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>复制所选的行，未选择时复制所有显示的行。</translation>
    </message>
    <message>
        <source>Copy log lines</source>
        <translation>复制日志行</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>此客户机的日志</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the newest line and follow</source>
        <translation>转到最新一行并跟随</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n 行新日志</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::MachinesModel</name>
    <message>
        <source>Machine</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Maker of the card</source>
        <translation>网卡制造商</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出现时间</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>The connection to the services is lost: %1 It is tried again and again.</source>
        <translation>与服务的连接已断开：%1 正在不断重试。</translation>
    </message>
    <message>
        <source>The connection to the services is back.</source>
        <translation>与服务的连接已恢复。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Room for disks: %1</source>
        <translation>磁盘空间：%1</translation>
    </message>
    <message>
        <source>Netseat (attached to netseatd)</source>
        <extracomment>window title when another process runs the services</extracomment>
        <translation>Netseat（已连接到 netseatd）</translation>
    </message>
    <message>
        <source>Netseat goes on working</source>
        <translation>Netseat 继续运行</translation>
    </message>
    <message>
        <source>The services run on. A click on this icon shows the window again; Quit in its menu ends Netseat.</source>
        <translation>服务会继续运行。单击此图标可重新显示窗口；其菜单中的“退出”可结束 Netseat。</translation>
    </message>
    <message>
        <source>Quit Netseat</source>
        <translation>退出 Netseat</translation>
    </message>
    <message>
        <source>Stop the services and quit?</source>
        <translation>停止服务并退出？</translation>
    </message>
    <message>
        <source>PCs can&apos;t boot while Netseat is not running.</source>
        <translation>Netseat 未运行时，PC 无法启动。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>About Netseat</source>
        <translation>关于 Netseat</translation>
    </message>
    <message>
        <source>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Runs PCs that have no disk: they boot over the network from the images on this computer.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;运行没有磁盘的 PC：它们通过网络从本计算机上的镜像启动。&lt;p&gt;依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>客户机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>客户机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Netseat</source>
        <translation>关于 Netseat(&amp;A)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Set &amp;up …</source>
        <translation>设置向导(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>此页面的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>What does this &amp;code mean?</source>
        <translation>此代码是什么意思？(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MaintenanceDialog</name>
    <message>
        <source>Maintenance of %1</source>
        <translation>%1 的维护</translation>
    </message>
    <message>
        <source>&amp;Start maintenance</source>
        <translation>开始维护(&amp;S)</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change: install and update there as on any PC. All others go on with version %1. Publish the draft when you are done, or discard it.</source>
        <translation>一台客户机启动镜像的草稿并可以更改它：像在任何 PC 上一样进行安装和更新。其他客户机继续使用版本 %1。完成后请发布草稿，或将其丢弃。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>It boots the draft from its next start on.</source>
        <translation>它从下次开机起启动草稿。</translation>
    </message>
    <message numerus="yes">
        <source>%n are not offered: they run now or are in maintenance.</source>
        <translation>
            <numerusform>%n 台不可选：它们正在运行或处于维护中。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>客户机(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MovedBar</name>
    <message>
        <source>Start &amp;fresh …</source>
        <translation>重新开始(&amp;F)…</translation>
    </message>
    <message>
        <source>The image has moved on</source>
        <translation>镜像已更新</translation>
    </message>
    <message>
        <source>Throws the client&apos;s own disk away: its next boot is from the default version.</source>
        <translation>丢弃此客户机自己的磁盘：下次启动使用默认版本。</translation>
    </message>
    <message>
        <source>The client stays on the version that its disk was made over.</source>
        <translation>客户机停留在创建其磁盘时的版本。</translation>
    </message>
    <message>
        <source>The image has moved on: v%1 → v%2. This client&apos;s own disk is still over version %1.</source>
        <translation>镜像已更新：v%1 → v%2。此客户机自己的磁盘仍基于版本 %1。</translation>
    </message>
    <message>
        <source>&amp;Keep version %1</source>
        <translation>保留版本 %1(&amp;K)</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkForm</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>更多(&amp;E)</translation>
    </message>
    <message>
        <source>Answer IPv6 router solicitations of booting PCs (saves up to 13 s)</source>
        <translation>应答正在启动的 PC 的 IPv6 路由器请求（最多可节省 13 秒）</translation>
    </message>
    <message>
        <source>&amp;Network card:</source>
        <translation>网卡(&amp;N)：</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>地址池的起始地址</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>地址池的结束地址</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>地址池(&amp;P)：</translation>
    </message>
    <message>
        <source>Net&amp;mask:</source>
        <translation>子网掩码(&amp;M)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>路由器(&amp;R)：</translation>
    </message>
    <message>
        <source>DN&amp;S servers:</source>
        <translation>DNS 服务器(&amp;S)：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>租期(&amp;L)：</translation>
    </message>
    <message>
        <source>New mac&amp;hines:</source>
        <translation>新设备(&amp;H)：</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>%1 端口</translation>
    </message>
    <message>
        <source>The first address of the card</source>
        <translation>网卡的第一个地址</translation>
    </message>
    <message>
        <source>Serve &amp;on:</source>
        <translation>服务地址(&amp;O)：</translation>
    </message>
    <message>
        <source>Por&amp;ts:</source>
        <translation>端口(&amp;T)：</translation>
    </message>
    <message>
        <source>Only the loaders of this system</source>
        <translation>仅使用本系统的引导程序</translation>
    </message>
    <message>
        <source>Own boot loaders</source>
        <translation>自有引导程序</translation>
    </message>
    <message>
        <source>O&amp;wn boot loaders:</source>
        <translation>自有引导程序(&amp;W)：</translation>
    </message>
    <message>
        <source>Choose a network card …</source>
        <translation>选择网卡…</translation>
    </message>
    <message>
        <source>%1: not in this computer now</source>
        <translation>%1：目前不在本计算机中</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>这不是地址。示例：192.168.1.20。</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>这不是子网掩码。示例：255.255.255.0。</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>请输入地址并用逗号分隔：192.168.1.1, 9.9.9.9。</translation>
    </message>
    <message>
        <source>The one that your PCs are connected to.</source>
        <translation>您的 PC 所连接的网卡。</translation>
    </message>
    <message>
        <source>Firmware has no Wi-Fi: the PCs must reach this card by cable.</source>
        <translation>固件不支持 Wi-Fi：PC 必须通过网线连接到此网卡。</translation>
    </message>
    <message>
        <source>This card has no IPv4 address. Give it a fixed one first.</source>
        <translation>此网卡没有 IPv4 地址。请先为它设置固定地址。</translation>
    </message>
    <message>
        <source>Ask the network before a new address is given out, whether somebody has it</source>
        <translation>分配新地址之前，先查询网络中是否已有设备使用它</translation>
    </message>
    <message>
        <source>Watch for other DHCP servers while the services run</source>
        <translation>服务运行期间监视其他 DHCP 服务器</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
    <message>
        <source>&amp;Start services</source>
        <translation>启动服务(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top services</source>
        <translation>停止服务(&amp;T)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动服务</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止服务</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>附加网络</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>启动菜单</translation>
    </message>
    <message>
        <source>Boot programs</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>&amp;Boot menu</source>
        <translation>启动菜单(&amp;B)</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkTab</name>
    <message>
        <source>Wa&amp;ke up</source>
        <translation>唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>Sends it a Wake-on-LAN packet. Its firmware must be set to react to that.</source>
        <translation>向其发送 Wake-on-LAN 数据包。其固件必须设置为响应它。</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Lent until</source>
        <translation>租约到期</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自报名称</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Moves now</source>
        <translation>当前传输</translation>
    </message>
    <message>
        <source>In this boot</source>
        <translation>本次启动</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1，固定</translation>
    </message>
    <message>
        <source>%1, of the pool</source>
        <translation>%1，来自地址池</translation>
    </message>
    <message>
        <source>given by another DHCP server</source>
        <translation>由其他 DHCP 服务器分配</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1（已到期）</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，于 %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>读取 %1，写入 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制造商</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NewDiskDialog</name>
    <message>
        <source>New empty disk</source>
        <translation>新建空磁盘</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Then &amp;install a system on it, from a CD</source>
        <translation>然后从光盘在其上安装系统(&amp;I)</translation>
    </message>
    <message>
        <source>An image to install a system on.</source>
        <translation>用于安装系统的镜像。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>起初占用的空间很小，随写入的内容增长。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>大小(&amp;S)：</translation>
    </message>
    <message>
        <source>Asks for the installer and for the client that runs it.</source>
        <translation>会询问安装光盘和运行它的客户机。</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>显示在列表中的名称。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NotesTab</name>
    <message>
        <source>Where it stands, what is special about it, whom to ask …</source>
        <translation>它在哪里、有何特别之处、该找谁询问…</translation>
    </message>
    <message>
        <source>Notes on this client</source>
        <translation>此客户机的备注</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Not saved: somebody else has written “%1” meanwhile. What you type on replaces it.</source>
        <translation>未保存：期间其他人写入了“%1”。您继续输入的内容将替换它。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingDialog</name>
    <message>
        <source>Register all new machines</source>
        <translation>注册所有新设备</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>注册(&amp;R)</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>名称的格式</translation>
    </message>
    <message>
        <source>Number of the first machine</source>
        <translation>第一台设备的编号</translation>
    </message>
    <message>
        <source>in which they were switched on</source>
        <translation>按开机顺序</translation>
    </message>
    <message>
        <source>of their MAC addresses</source>
        <translation>按 MAC 地址顺序</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>起始编号(&amp;F)</translation>
    </message>
    <message>
        <source>In the &amp;order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>New machines and their names</source>
        <translation>新设备及其名称</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>The group says which image its clients have.</source>
        <translation>组规定其客户机使用的镜像。</translation>
    </message>
    <message>
        <source>The # must stand together, at most six of them.</source>
        <translation># 必须连在一起，最多六个。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Each # is a digit: &quot;pc-##&quot; gives pc-01, pc-02 … Names in use are skipped.</source>
        <translation>每个 # 代表一位数字：“pc-##”会产生 pc-01、pc-02 … 已使用的名称会跳过。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Register %n machines</source>
        <translation>
            <numerusform>注册 %n 台设备(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>注册 %n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>已注册 %n 台设备，从 %1 开始编号。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingModel</name>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>将成为</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>开机时间</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
</context>
<context>
    <name>netseat::ui::PublishDialog</name>
    <message>
        <source>Publish a draft of %1</source>
        <translation>发布 %1 的草稿</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;At their next start</source>
        <translation>在下次开机时(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>从此时间起(&amp;F)：</translation>
    </message>
    <message>
        <source>Not ye&amp;t: only test seats that are told to</source>
        <translation>暂不设置，仅限指定的测试机(&amp;T)</translation>
    </message>
    <message>
        <source>The draft was made on %1 over version %2, begun at %3. It becomes version %4.</source>
        <translation>草稿在 %1 上基于版本 %2 创建，开始于 %3。它将成为版本 %4。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>更改了什么</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>从此时间起</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>说明(&amp;N)：</translation>
    </message>
    <message>
        <source>Clients boot it:</source>
        <translation>客户机启动它：</translation>
    </message>
    <message>
        <source>Make it the default version whenever you like.</source>
        <translation>您可以随时将其设为默认版本。</translation>
    </message>
    <message>
        <source>Clients that run stay as they are until they start again. Going back to an older version is one click.</source>
        <translation>正在运行的客户机保持不变，直到重新开机。恢复到较旧的版本只需单击一次。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RepairPanel</name>
    <message>
        <source>&amp;Fetch missing packages, like open-iscsi</source>
        <translation>获取缺少的软件包，例如 open-iscsi(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start repair</source>
        <translation>开始修复(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>在客户机上试用(&amp;T)…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>&amp;Cancel repair</source>
        <translation>取消修复(&amp;C)</translation>
    </message>
    <message>
        <source>Progress of the repair</source>
        <translation>修复进度</translation>
    </message>
    <message>
        <source>The image&apos;s own system installs them in a virtual PC, through this computer&apos;s network. Without this, the virtual PC has no network.</source>
        <translation>由镜像自己的系统在虚拟 PC 中通过本计算机的网络安装它们。不选此项，虚拟 PC 就没有网络。</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>The repair makes a new version; version %1 stays as it is, and clients go on booting it. What can be put right in files is put right there. Then the image&apos;s own system prepares its start for iSCSI, in a virtual PC: that takes some minutes.</source>
        <translation>修复会生成新版本；版本 %1 保持不变，客户机继续启动它。能在文件中修正的内容直接在文件中修正。然后由镜像自己的系统在虚拟 PC 中为通过 iSCSI 启动做准备：这需要几分钟。</translation>
    </message>
    <message>
        <source>The repair runs. It goes on when this window is closed; the images page shows it then.</source>
        <translation>正在修复。关闭此窗口后修复会继续；届时可在“镜像”页面查看。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a repair&apos;s progress: &quot;Step 2 of 4&quot;</extracomment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Examine version %1</source>
        <translation>检查版本 %1(&amp;E)</translation>
    </message>
    <message>
        <source>No client has this image.</source>
        <translation>没有客户机使用此镜像。</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>它已经是默认版本。</translation>
    </message>
    <message>
        <source>The repair was cancelled. Nothing was changed.</source>
        <translation>修复已取消。未做任何更改。</translation>
    </message>
    <message>
        <source>Clients boot version %1 from their next start on.</source>
        <translation>客户机从下次开机起启动版本 %1。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomBanner</name>
    <message>
        <source>New boots wait for room</source>
        <translation>新的启动正在等待空间</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>显示镜像</translation>
    </message>
    <message>
        <source>Storage settings …</source>
        <translation>存储设置…</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomStrip</name>
    <message>
        <source>Room for disks in use</source>
        <translation>已用磁盘空间</translation>
    </message>
    <message>
        <source>St&amp;orage settings …</source>
        <translation>存储设置(&amp;O)…</translation>
    </message>
    <message>
        <source>How much room there is for disks is not known yet.</source>
        <translation>磁盘空间大小尚不清楚。</translation>
    </message>
    <message>
        <source>%1 in use, %2 kept in reserve</source>
        <translation>已用 %1，预留 %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RouterLinesBox</name>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>dnsmasq (OpenWrt, Pi-hole, libvirt)</source>
        <translation>dnsmasq（OpenWrt、Pi-hole、libvirt）</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>服务器类型</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>配置行</translation>
    </message>
    <message>
        <source>&amp;Kind of server:</source>
        <translation>服务器类型(&amp;K)：</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RuleDialog</name>
    <message>
        <source>Which boot program</source>
        <translation>使用哪个启动程序</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Machines for which all of this is true are told to boot the program below. The first rule that fits counts; a boot program chosen for a client alone goes before all rules.</source>
        <translation>符合以下所有条件的设备会被告知启动下方的启动程序。以第一条符合的规则为准；为单台客户机选择的启动程序优先于所有规则。</translation>
    </message>
    <message>
        <source>Choose a new machine …</source>
        <translation>选择新设备…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>As that &amp;of:</source>
        <translation>与此设备相同(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;MAC begins with:</source>
        <translation>MAC 开头为(&amp;M)：</translation>
    </message>
    <message>
        <source>Calls &amp;itself:</source>
        <translation>自报名称(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>固件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Boot program:</source>
        <translation>启动程序(&amp;B)：</translation>
    </message>
    <message>
        <source>How its vendor class (DHCP option 60) begins. Empty: any.</source>
        <translation>其厂商类别（DHCP 选项 60）的开头。留空：任意。</translation>
    </message>
    <message>
        <source>A file among the boot loaders of this system, or in your own folder of them.</source>
        <translation>本系统的引导程序之一，或您自己的引导程序文件夹中的文件。</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>编辑规则 %1</translation>
    </message>
    <message>
        <source>Add a rule for boot programs</source>
        <translation>添加启动程序规则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RulesModel</name>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>MAC begins with</source>
        <translation>MAC 开头</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自报名称</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>启动程序</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RulesPanel</name>
    <message>
        <source>Machines get the boot program that fits their firmware. Rules are for those that need another one; the first that fits counts.</source>
        <translation>设备会得到适合其固件的启动程序。规则用于需要其他启动程序的设备；以第一条符合的规则为准。</translation>
    </message>
    <message>
        <source>Rules for boot programs</source>
        <translation>启动程序规则</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Every machine gets the usual boot program</source>
        <translation>所有设备都使用通常的启动程序</translation>
    </message>
    <message>
        <source>Add a rule if machines of some kind don&apos;t come up with it: another network driver, a signed loader.</source>
        <translation>如果某类设备用它无法启动，请添加规则：其他网络驱动程序、已签名的引导程序。</translation>
    </message>
    <message>
        <source>&amp;Add a rule …</source>
        <translation>添加规则(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Machines that it fits get the boot program of the next rule that fits, or the usual one.</source>
        <translation>符合它的设备将使用下一条符合的规则所指定的启动程序，或通常的启动程序。</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>移除规则(&amp;R)</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>移除规则 %1</translation>
    </message>
    <message>
        <source>Move rule %1</source>
        <translation>移动规则 %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServerBridge</name>
    <message>
        <source>Not known: there is no connection to the services.</source>
        <translation>未知：没有与服务的连接。</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>没有与服务的连接。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServerProbe</name>
    <message>
        <source>The answer of the service could not be read. Look again.</source>
        <translation>无法读取服务的应答。请重新检查。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServersPanel</name>
    <message>
        <source>Look for other &amp;DHCP servers</source>
        <translation>查找其他 DHCP 服务器(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>立即查找(&amp;L)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Net&amp;work card:</source>
        <translation>网卡(&amp;W)：</translation>
    </message>
    <message>
        <source>Other DHCP servers</source>
        <translation>其他 DHCP 服务器</translation>
    </message>
    <message>
        <source>Lines for another server</source>
        <translation>用于其他服务器的配置行</translation>
    </message>
    <message>
        <source>Where another DHCP server stays and Netseat&apos;s DHCP is off, these lines in that server send PCs here.</source>
        <translation>如果保留其他 DHCP 服务器并关闭 Netseat 的 DHCP，在该服务器中加入这些配置行即可将 PC 引导到这里。</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would …</source>
        <translation>正在像 PC 一样在 %1 上询问…</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would. This takes some seconds.</source>
        <translation>正在像 PC 一样在 %1 上询问。这需要几秒钟。</translation>
    </message>
    <message>
        <source>Nobody has looked yet. Nothing is changed by it: no address is taken.</source>
        <translation>尚未查找。查找不会更改任何内容：不会占用地址。</translation>
    </message>
    <message>
        <source>That is how it is set.</source>
        <translation>当前就是这样设置的。</translation>
    </message>
    <message>
        <source>&amp;Use: %1</source>
        <translation>使用(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Set: %1.</source>
        <translation>已设置：%1。</translation>
    </message>
    <message>
        <source>While the services run, they look for other servers all the time. No alarm so far.</source>
        <translation>服务运行期间会始终监视其他服务器。目前没有警报。</translation>
    </message>
    <message>
        <source>The watch for other servers is switched off in the settings.</source>
        <translation>对其他服务器的监视已在设置中关闭。</translation>
    </message>
    <message>
        <source>Last alarm, %1: %2.</source>
        <translation>上次警报，%1：%2。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServiceLight</name>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>正在 %1 上运行</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>已在设置中关闭</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a service, and how it is</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServicesBox</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>They run in this program and end with it.</source>
        <translation>服务在此程序中运行，并随程序结束。</translation>
    </message>
    <message>
        <source>They run in %1 and go on without this window.</source>
        <translation>服务在 %1 中运行，关闭此窗口后仍会继续。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止服务</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动服务</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Clients that run stand still without their disks.</source>
        <translation>正在运行的客户机没有磁盘会停止响应。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsDialog</name>
    <message>
        <source>A &amp;new machine has appeared</source>
        <translation>出现新设备时(&amp;N)</translation>
    </message>
    <message>
        <source>A PC does not &amp;boot</source>
        <translation>PC 无法启动时(&amp;B)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>在我登录时启动(&amp;L)</translation>
    </message>
    <message>
        <source>… with the icon in the &amp;tray only</source>
        <translation>…仅显示托盘图标(&amp;T)</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps the services running</source>
        <translation>关闭窗口时服务继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>The language changes when Netseat is started again.</source>
        <translation>语言将在下次启动 Netseat 时更改。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>启动和关闭</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back. Without a tray, closing asks.</source>
        <translation>托盘中的图标可以重新打开窗口。没有托盘时，关闭窗口会先询问。</translation>
    </message>
    <message>
        <source>This desktop shows no tray now.</source>
        <translation>此桌面目前没有显示托盘。</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知我</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Disks and log …</source>
        <translation>磁盘和日志(&amp;D)…</translation>
    </message>
    <message>
        <source>A PC loses its disk &amp;while it runs</source>
        <translation>PC 运行中失去磁盘时(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Room for disks runs out</source>
        <translation>磁盘空间即将用尽时(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Another DHCP server answers</source>
        <translation>有其他 DHCP 服务器应答时(&amp;A)</translation>
    </message>
    <message>
        <source>A ser&amp;vice fails</source>
        <translation>服务出现故障时(&amp;V)</translation>
    </message>
    <message>
        <source>A long &amp;job is done</source>
        <translation>耗时的任务完成时(&amp;J)</translation>
    </message>
    <message numerus="yes">
        <source>Tell of %n &amp;ignored machines again</source>
        <translation>
            <numerusform>重新通知 %n 台已忽略的设备(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsPanel</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>放弃更改(&amp;V)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network settings were changed elsewhere. Revert shows them; Apply overwrites them.</source>
        <translation>网络设置已在别处更改。“放弃更改”会显示它们；“应用”会覆盖它们。</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>尚未应用</translation>
    </message>
    <message>
        <source>Something needs to be put right first</source>
        <translation>请先更正存在的问题</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Set up la&amp;ter</source>
        <translation>稍后设置(&amp;T)</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>跳过并继续(&amp;W)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupState</name>
    <message>
        <source>Copying %1: %2 %</source>
        <translation>正在复制 %1：%2 %</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <translation>正在复制 %1…</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2 Go back to choose another image.</source>
        <translation>无法复制 %1：%2 请返回并选择其他镜像。</translation>
    </message>
    <message>
        <source>Give %1 its image</source>
        <translation>为 %1 设置镜像</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StartMediumDialog</name>
    <message>
        <source>Make a start medium</source>
        <translation>制作启动介质</translation>
    </message>
    <message>
        <source>PCs whose network card can&apos;t start from the network start from this medium instead, and go on over the network. It holds no system and nothing of a client: one is enough for all PCs.</source>
        <translation>网卡无法从网络启动的 PC 可以改为从此介质启动，然后继续通过网络启动。它不含系统，也不含客户机的任何内容：一份即可用于所有 PC。</translation>
    </message>
    <message>
        <source>Image of a USB stick</source>
        <translation>U 盘镜像</translation>
    </message>
    <message>
        <source>Image of a CD</source>
        <translation>光盘镜像</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>制作(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>With a file system on which the boot script can be edited.</source>
        <translation>带有文件系统，可在其上编辑启动脚本。</translation>
    </message>
    <message>
        <source>To be burned, or given to a virtual machine. Written to a stick it starts from that, too.</source>
        <translation>用于刻录，或供虚拟机使用。写入 U 盘后也可从 U 盘启动。</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>请输入完整路径，以“/”开头。</translation>
    </message>
    <message>
        <source>A new file on the computer that runs the services, written by them.</source>
        <translation>运行服务的计算机上的新文件，由服务写入。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>It is made. To put it onto a stick, where sdX is the stick and everything on it is lost:
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</source>
        <translation>已制作完成。要将它写入 U 盘（其中 sdX 是 U 盘，其上的所有内容都会丢失）：
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StorageDialog</name>
    <message>
        <source>Storage settings</source>
        <translation>存储设置</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预留空间</translation>
    </message>
    <message>
        <source>Unit of the reserve</source>
        <translation>预留空间单位</translation>
    </message>
    <message>
        <source>Only on demand</source>
        <translation>仅在需要时</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Check versions every</source>
        <translation>版本校验间隔</translation>
    </message>
    <message>
        <source>Begin the check at</source>
        <translation>校验开始时间</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>从不自动合并</translation>
    </message>
    <message>
        <source> files</source>
        <translation> 个文件</translation>
    </message>
    <message>
        <source>Flatten beyond</source>
        <translation>合并阈值</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>起始时间(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reserve:</source>
        <translation>预留空间(&amp;R)：</translation>
    </message>
    <message>
        <source>Check &amp;versions every:</source>
        <translation>版本校验间隔(&amp;V)：</translation>
    </message>
    <message>
        <source>F&amp;latten beyond:</source>
        <translation>文件数超过此值时合并(&amp;L)：</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>这不是大小。示例：20。</translation>
    </message>
    <message>
        <source>Without a reserve, running PCs meet a full disk: they get write errors.</source>
        <translation>没有预留空间时，正在运行的 PC 会遇到磁盘写满：出现写入错误。</translation>
    </message>
    <message>
        <source>With less free than this no boot begins that would write. Those that run have it to go on.</source>
        <translation>可用空间少于此值时，需要写入的启动不会开始。预留的空间供正在运行的客户机继续使用。</translation>
    </message>
    <message>
        <source>Each version&apos;s file is compared with its checksums when that was so long ago, at a quiet hour.</source>
        <translation>距上次比对达到此时间后，在空闲时段将每个版本的文件与其校验和比对。</translation>
    </message>
    <message>
        <source>Versions are compared with their checksums only when you ask for it.</source>
        <translation>仅在您要求时才将版本与校验和比对。</translation>
    </message>
    <message>
        <source>A published version that lies over more files than this gets a file that stands alone: long chains read slower.</source>
        <translation>所发布的版本如果基于的文件数超过此值，就会生成独立文件：链越长，读取越慢。</translation>
    </message>
    <message>
        <source>Versions stay as they are published, until you flatten one yourself.</source>
        <translation>版本保持发布时的状态，直到您自己将其合并为独立文件。</translation>
    </message>
    <message>
        <source>Of any age</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>事件保留时间</translation>
    </message>
    <message>
        <source>Events kept at most</source>
        <translation>最多保留的事件数</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep events for:</source>
        <translation>事件保留时间(&amp;K)：</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, is forgotten. So many events take about %1.</source>
        <translation>超过此时间或此数量的事件会被清除。这么多事件约占用 %1。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetDialog</name>
    <message>
        <source>Add a network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>机房 2</translation>
    </message>
    <message>
        <source>The card&apos;s first one in this network</source>
        <translation>网卡在此网络中的第一个地址</translation>
    </message>
    <message>
        <source>Relays (routers that forward DHCP)</source>
        <translation>中继（转发 DHCP 的路由器）</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Rea&amp;ched through:</source>
        <translation>到达方式(&amp;C)：</translation>
    </message>
    <message>
        <source>Net&amp;work:</source>
        <translation>网络(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;This computer there:</source>
        <translation>本计算机在该网络中的地址(&amp;T)：</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>地址池的起始地址</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>地址池的结束地址</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>地址池(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>路由器(&amp;R)：</translation>
    </message>
    <message>
        <source>DNS ser&amp;vers:</source>
        <translation>DNS 服务器(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>租期(&amp;L)：</translation>
    </message>
    <message>
        <source>%1: not in this computer now</source>
        <translation>%1：目前不在本计算机中</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>这不是地址。示例：192.168.1.20。</translation>
    </message>
    <message>
        <source>Write the network as an address and how many bits name it: 10.1.0.0/24.</source>
        <translation>请以地址加网络位数的形式输入网络：10.1.0.0/24。</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>请输入地址并用逗号分隔：192.168.1.1, 9.9.9.9。</translation>
    </message>
    <message>
        <source>Set this computer as the target of DHCP on the router there (“ip helper-address”). It must be reachable from that network.</source>
        <translation>请在那里的路由器上将本计算机设为 DHCP 的目标（“ip helper-address”）。从该网络必须能够到达本计算机。</translation>
    </message>
    <message>
        <source>Whatever comes in on this card is on this network.</source>
        <translation>从此网卡进入的一切都属于此网络。</translation>
    </message>
    <message>
        <source>Add network %1</source>
        <translation>添加网络 %1</translation>
    </message>
    <message>
        <source>Edit network %1</source>
        <translation>编辑网络 %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetsModel</name>
    <message>
        <source>Relays</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>到达方式</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>地址池</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetsPanel</name>
    <message>
        <source>Networks that are served beside the main one: at another network card of this computer, or behind relays.</source>
        <translation>除主网络外还提供服务的网络：连接在本计算机的其他网卡上，或在中继之后。</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>附加网络</translation>
    </message>
    <message>
        <source>Only the main network is served</source>
        <translation>仅为主网络提供服务</translation>
    </message>
    <message>
        <source>Add a network if PCs are at another network card of this computer, or behind a router that forwards DHCP.</source>
        <translation>如果 PC 连接在本计算机的其他网卡上，或在转发 DHCP 的路由器之后，请添加网络。</translation>
    </message>
    <message>
        <source>&amp;Add a network …</source>
        <translation>添加网络(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation>移除网络 %1</translation>
    </message>
    <message>
        <source>Machines there get nothing from Netseat any more. Those that run keep their address until it ends, and their disk.</source>
        <translation>那里的设备不会再从 Netseat 得到任何东西。正在运行的设备会保留其地址直到租约到期，并保留其磁盘。</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>移除网络(&amp;R)</translation>
    </message>
    <message>
        <source>Remove network %1</source>
        <translation>移除网络 %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TimelineModel</name>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>累计用时</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>本步用时</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <translation>显示哪次启动</translation>
    </message>
    <message>
        <source>&amp;Boot of</source>
        <translation>启动时间(&amp;B)</translation>
    </message>
    <message>
        <source>Copies this boot as text, to be sent to somebody.</source>
        <translation>将此次启动复制为文本，以便发送给他人。</translation>
    </message>
    <message>
        <source>Copy this boot as text</source>
        <translation>将此次启动复制为文本</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>此客户机的启动过程，按阶段显示</translation>
    </message>
    <message>
        <source>A click on a stage shows its log lines.</source>
        <translation>单击某个阶段可显示其日志行。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::Tray</name>
    <message>
        <source>Services stopped</source>
        <translation>服务已停止</translation>
    </message>
    <message>
        <source>Ready for clients</source>
        <translation>已准备好为客户机服务</translation>
    </message>
    <message>
        <source>Serving clients</source>
        <translation>正在为客户机服务</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n 台运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting</source>
        <translation>
            <numerusform>%n 台启动中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 台失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 台新设备</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on</source>
        <translation>没有开机的客户机</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>显示窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Netseat: %1. %2</source>
        <translation>Netseat：%1。%2</translation>
    </message>
    <message>
        <source>&amp;New machines (%1) …</source>
        <translation>新设备（%1）(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Wake a group</source>
        <translation>唤醒一个组(&amp;W)</translation>
    </message>
    <message>
        <source>No notices for an &amp;hour</source>
        <translation>一小时内不通知(&amp;H)</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>设置(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TryDialog</name>
    <message>
        <source>Try version %1 of %2</source>
        <translation>试用 %2 的版本 %1</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>试用(&amp;T)</translation>
    </message>
    <message>
        <source>One client becomes a test seat: it boots this version from its next start on, whatever the default is. To end the test, choose “Default version” in its settings.</source>
        <translation>一台客户机将成为测试机：无论默认版本是哪个，它从下次开机起启动此版本。要结束测试，请在其设置中选择“默认版本”。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>客户机(&amp;L)：</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>没有客户机使用此镜像。请将它分配给您要用于测试的客户机。</translation>
    </message>
    <message>
        <source>It follows its group now. As a test seat it does not, until you let it follow again.</source>
        <translation>它目前跟随其组。作为测试机时不再跟随，直到您让它重新跟随。</translation>
    </message>
    <message>
        <source>It has a disk of its own, over the version that this was made over. It must start fresh to boot another one.</source>
        <translation>它有自己的磁盘，基于创建时的版本。必须重新开始才能启动其他版本。</translation>
    </message>
</context>
<context>
    <name>netseat::ui::VerdictBar</name>
    <message>
        <source>Log lines that show it</source>
        <translation>相关日志行</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>停止的原因</translation>
    </message>
    <message>
        <source>Explains this code, and those that stand on the PC&apos;s screen.</source>
        <translation>解释此代码，以及 PC 屏幕上显示的代码。</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <extracomment>why a boot stopped, and what to do about it</extracomment>
        <translation>%1
处理办法：%2</translation>
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
        <translation>该版本的详细信息</translation>
    </message>
    <message>
        <source>Choose an image or a version above: here is who uses it and what is known of it.</source>
        <translation>请在上方选择镜像或版本：这里会显示谁在使用它以及已知的信息。</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1，版本 %2：%3</translation>
    </message>
    <message>
        <source>Default version:</source>
        <translation>默认版本：</translation>
    </message>
    <message>
        <source>Used by:</source>
        <translation>使用者：</translation>
    </message>
    <message>
        <source>Size of the disk:</source>
        <translation>磁盘大小：</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>添加时间：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>创建时间：</translation>
    </message>
    <message>
        <source>%1, over version %2</source>
        <translation>%1，基于版本 %2</translation>
    </message>
    <message>
        <source>In maintenance on:</source>
        <translation>正在其上维护的客户机：</translation>
    </message>
    <message>
        <source>Boot it:</source>
        <translation>启动它的客户机：</translation>
    </message>
    <message>
        <source>Stay on it:</source>
        <translation>停留在此版本的客户机：</translation>
    </message>
    <message>
        <source>Have a disk over it:</source>
        <translation>有基于它的自有磁盘的客户机：</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>校验：</translation>
    </message>
    <message>
        <source>Until their next boot:</source>
        <translation>用到下次启动：</translation>
    </message>
</context>
</TS>
