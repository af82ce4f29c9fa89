<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
<context>
    <name>JobsPanel</name>
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
        <source>the fixed address</source>
        <translation>固定地址</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>备注</translation>
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
</context>
<context>
    <name>netseat::ui::BootDelegate</name>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDetails</name>
    <message>
        <source>What this client would get now</source>
        <translation>此客户机现在会得到什么</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>此客户机的日志</translation>
    </message>
    <message>
        <source>&amp;Boot</source>
        <translation>启动(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What it would get now</source>
        <translation>现在会得到什么(&amp;W)</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>此客户机的启动过程，按阶段显示</translation>
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
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
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
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;</extracomment>
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
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message>
        <source>Put into &amp;group</source>
        <translation>加入组(&amp;G)</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>搜索客户机…</translation>
    </message>
    <message>
        <source>Name, MAC, address, image, group or notes</source>
        <translation>名称、MAC、地址、镜像、组或备注</translation>
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
        <source>Turn it on again, or wait: it boots at its next start.</source>
        <translation>请重新打开它或稍候：它会在下次开机时启动。</translation>
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
        <source>Register all &amp;new machines</source>
        <translation>注册所有新设备(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
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
        <source>Clients</source>
        <translation>客户机</translation>
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
    <name>netseat::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
    <message>
        <source>The repair below can do this.</source>
        <translation>下方的修复可以处理此问题。</translation>
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
    <name>netseat::ui::LogView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
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
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
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
    <name>netseat::ui::Notifier</name>
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
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n 台新设备</numerusform>
        </translation>
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
</context>
<context>
    <name>netseat::ui::StateFilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>显示“%1”：%2</translation>
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
        <source>&amp;Failed clients (%1) …</source>
        <translation>失败的客户机（%1）(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New machines (%1) …</source>
        <translation>新设备（%1）(&amp;N)…</translation>
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
</TS>
