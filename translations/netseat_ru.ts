<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BootCodes</name>
    <message>
        <source>UEFI firmware (EDK II, PxeBcDxe)</source>
        <translation>Встроенное ПО UEFI (EDK II, PxeBcDxe)</translation>
    </message>
    <message>
        <source>PXE specification 2.1 and Intel&apos;s boot agent</source>
        <translation>Спецификация PXE 2.1 и загрузочный агент Intel</translation>
    </message>
    <message>
        <source>iPXE (errno.h, errfile.h)</source>
        <translation>iPXE (errno.h, errfile.h)</translation>
    </message>
    <message>
        <source>a part of iPXE that this table does not have</source>
        <translation>часть iPXE, которой нет в этой таблице</translation>
    </message>
    <message>
        <source>Where it happened: %1.</source>
        <translation>Где это произошло: %1.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the iPXE web site.</source>
        <translation>Посмотрите на вкладке «Ход загрузки» клиента, на каком этапе он остановился, и загляните на сайт iPXE.</translation>
    </message>
    <message>
        <source>Netseat&apos;s own verdict on a boot</source>
        <translation>Собственное заключение Netseat о загрузке</translation>
    </message>
    <message>
        <source>iPXE got no address</source>
        <translation>iPXE не получил адрес</translation>
    </message>
    <message>
        <source>iPXE asked on this network card and no way of getting an address worked.</source>
        <translation>iPXE отправил запрос через эту сетевую карту, но ни один способ получить адрес не сработал.</translation>
    </message>
    <message>
        <source>Look whether DHCP runs and the cable is in. If the firmware got an address before, try the loader &quot;snponly&quot; (UEFI) or &quot;undionly&quot; (BIOS): iPXE then uses the firmware&apos;s own driver.</source>
        <translation>Проверьте, работает ли DHCP и подключён ли кабель. Если встроенное ПО до этого получило адрес, попробуйте загрузчик «snponly» (UEFI) или «undionly» (BIOS): тогда iPXE использует драйвер встроенного ПО.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>iPXE sees no link on the network card.</source>
        <translation>iPXE не видит соединения на сетевой карте.</translation>
    </message>
    <message>
        <source>Check cable and switch port. A port that takes long to come up needs &quot;edge port&quot; or &quot;PortFast&quot;.</source>
        <translation>Проверьте кабель и порт коммутатора. Порту, который долго включается, нужен режим «edge port» или «PortFast».</translation>
    </message>
    <message>
        <source>No DHCP answer</source>
        <translation>Нет ответа DHCP</translation>
    </message>
    <message>
        <source>iPXE asked for an address and got no answer.</source>
        <translation>iPXE запросил адрес и не получил ответа.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log: if Netseat answered, the answer is lost on its way; try another loader.</source>
        <translation>Посмотрите журнал клиента: если Netseat ответил, ответ теряется в пути; попробуйте другой загрузчик.</translation>
    </message>
    <message>
        <source>iPXE was told nothing to boot</source>
        <translation>iPXE не сообщили, что загружать</translation>
    </message>
    <message>
        <source>iPXE has an address, but neither a script nor a disk: the answer came from another DHCP server, or the client has no image.</source>
        <translation>У iPXE есть адрес, но нет ни сценария, ни диска: ответил другой сервер DHCP или у клиента нет образа.</translation>
    </message>
    <message>
        <source>Give the client an image; look for another DHCP server on the Network page.</source>
        <translation>Назначьте клиенту образ; проверьте на странице «Сеть», нет ли другого сервера DHCP.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Сервер не отвечает</translation>
    </message>
    <message>
        <source>A connection (to the script&apos;s HTTP port or to the disk) was not answered at all.</source>
        <translation>На попытку соединения (с портом HTTP для сценария или с диском) не пришло никакого ответа.</translation>
    </message>
    <message>
        <source>Let the ports of HTTP and iSCSI (TCP 80 and 3260) through the firewall of this computer.</source>
        <translation>Откройте порты HTTP и iSCSI (TCP 80 и 3260) в брандмауэре этого компьютера.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Сервер отклонил соединение</translation>
    </message>
    <message>
        <source>The computer is there, but nothing runs on that port, or it hung up.</source>
        <translation>Компьютер на месте, но на этом порту ничего не работает или соединение было сброшено.</translation>
    </message>
    <message>
        <source>Look whether HTTP and iSCSI run (status bar).</source>
        <translation>Проверьте, работают ли HTTP и iSCSI (строка состояния).</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>Нет пути к серверу</translation>
    </message>
    <message>
        <source>The server&apos;s address is outside of the PC&apos;s network and no router was named.</source>
        <translation>Адрес сервера находится вне сети ПК, а маршрутизатор не указан.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; set the router on the Network page.</source>
        <translation>Сравните адреса ПК и сервера; укажите маршрутизатор на странице «Сеть».</translation>
    </message>
    <message>
        <source>The network card has no address.</source>
        <translation>У сетевой карты нет адреса.</translation>
    </message>
    <message>
        <source>Look whether DHCP runs.</source>
        <translation>Проверьте, работает ли DHCP.</translation>
    </message>
    <message>
        <source>The server can&apos;t be found on the network</source>
        <translation>Сервер не найден в сети</translation>
    </message>
    <message>
        <source>Nobody answers ARP for the server&apos;s address.</source>
        <translation>Никто не отвечает на запросы ARP об адресе сервера.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look whether both are in the same VLAN.</source>
        <translation>Сравните адреса ПК и сервера; проверьте, находятся ли они в одной VLAN.</translation>
    </message>
    <message>
        <source>TFTP does not answer</source>
        <translation>TFTP не отвечает</translation>
    </message>
    <message>
        <source>A file was asked for by TFTP in vain.</source>
        <translation>Файл был запрошен по TFTP, но ответа нет.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer.</source>
        <translation>Откройте порт UDP 69 в брандмауэре этого компьютера.</translation>
    </message>
    <message>
        <source>The file does not exist (TFTP)</source>
        <translation>Файл не существует (TFTP)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the TFTP server does not have.</source>
        <translation>iPXE запросил файл, которого нет на сервере TFTP.</translation>
    </message>
    <message>
        <source>For &quot;autoexec.ipxe&quot; this is normal. For other names look at the client&apos;s log.</source>
        <translation>Для «autoexec.ipxe» это нормально. Если имя другое, посмотрите журнал клиента.</translation>
    </message>
    <message>
        <source>The file does not exist (HTTP 404)</source>
        <translation>Файл не существует (HTTP 404)</translation>
    </message>
    <message>
        <source>iPXE asked for a file that the HTTP server does not have.</source>
        <translation>iPXE запросил файл, которого нет на сервере HTTP.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name, and at the paths of the boot entry.</source>
        <translation>Найдите имя в журнале клиента и проверьте пути в пункте загрузки.</translation>
    </message>
    <message>
        <source>The HTTP server refuses (403)</source>
        <translation>Сервер HTTP отказывает (403)</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the data folder&apos;s files.</source>
        <translation>Проверьте права доступа к файлу в папке файлов каталога данных.</translation>
    </message>
    <message>
        <source>The HTTP server wants a password (401)</source>
        <translation>Серверу HTTP нужен пароль (401)</translation>
    </message>
    <message>
        <source>The file is on another server that asks who you are.</source>
        <translation>Файл находится на другом сервере, который требует авторизации.</translation>
    </message>
    <message>
        <source>Write user and password into the boot entry&apos;s address.</source>
        <translation>Укажите пользователя и пароль в адресе пункта загрузки.</translation>
    </message>
    <message>
        <source>The HTTP server refuses (4xx)</source>
        <translation>Сервер HTTP отказывает (4xx)</translation>
    </message>
    <message>
        <source>The request was not accepted.</source>
        <translation>Запрос не был принят.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log.</source>
        <translation>Посмотрите журнал клиента.</translation>
    </message>
    <message>
        <source>The HTTP server failed (5xx)</source>
        <translation>Сбой сервера HTTP (5xx)</translation>
    </message>
    <message>
        <source>The server had an error of its own.</source>
        <translation>На сервере произошла внутренняя ошибка.</translation>
    </message>
    <message>
        <source>Look at the log for what Netseat says of it.</source>
        <translation>Посмотрите в журнале, что об этом сообщает Netseat.</translation>
    </message>
    <message>
        <source>The name does not exist (DNS)</source>
        <translation>Имя не существует (DNS)</translation>
    </message>
    <message>
        <source>A name in an address could not be looked up.</source>
        <translation>Не удалось определить адрес по имени.</translation>
    </message>
    <message>
        <source>Check the address of the boot entry.</source>
        <translation>Проверьте адрес в пункте загрузки.</translation>
    </message>
    <message>
        <source>No DNS server</source>
        <translation>Нет сервера DNS</translation>
    </message>
    <message>
        <source>An address has a name in it, and nobody told the PC a DNS server.</source>
        <translation>В адресе указано имя, но ПК не сообщили сервер DNS.</translation>
    </message>
    <message>
        <source>Enter a DNS server on the Network page, or use a numeric address.</source>
        <translation>Укажите сервер DNS на странице «Сеть» или используйте числовой адрес.</translation>
    </message>
    <message>
        <source>The disk does not exist</source>
        <translation>Диск не существует</translation>
    </message>
    <message>
        <source>The server that was asked has no disk of that name.</source>
        <translation>На запрошенном сервере нет диска с таким именем.</translation>
    </message>
    <message>
        <source>Look whether the client still has an image, and whether its disk is served by another server.</source>
        <translation>Проверьте, есть ли у клиента образ и не предоставляет ли его диск другой сервер.</translation>
    </message>
    <message>
        <source>The disk wants a password</source>
        <translation>Диску нужен пароль</translation>
    </message>
    <message>
        <source>User or secret are not what the server expects.</source>
        <translation>Пользователь или секрет не те, которых ожидает сервер.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s CHAP user and secret.</source>
        <translation>Сравните пользователя и секрет CHAP клиента.</translation>
    </message>
    <message>
        <source>The disk is not for this PC</source>
        <translation>Диск не для этого ПК</translation>
    </message>
    <message>
        <source>The server does not let this PC have the disk: somebody else uses it, or it is another client&apos;s.</source>
        <translation>Сервер не даёт диск этому ПК: им пользуется кто-то другой или он принадлежит другому клиенту.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the reason that Netseat gave.</source>
        <translation>Посмотрите в журнале клиента, какую причину указал Netseat.</translation>
    </message>
    <message>
        <source>The server proved itself under a wrong name</source>
        <translation>Сервер подтвердил подлинность под другим именем</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s name is another one.</source>
        <translation>Обе стороны должны подтвердить подлинность, но имя сервера другое.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP user.</source>
        <translation>Сравните пользователя взаимного CHAP клиента.</translation>
    </message>
    <message>
        <source>The server proved itself with a wrong secret</source>
        <translation>Сервер подтвердил подлинность с другим секретом</translation>
    </message>
    <message>
        <source>Both sides are to prove who they are, and the server&apos;s secret is another one.</source>
        <translation>Обе стороны должны подтвердить подлинность, но секрет сервера другой.</translation>
    </message>
    <message>
        <source>Compare the client&apos;s mutual CHAP secret.</source>
        <translation>Сравните секрет взаимного CHAP клиента.</translation>
    </message>
    <message>
        <source>The disk is not ready</source>
        <translation>Диск не готов</translation>
    </message>
    <message>
        <source>The server can&apos;t give the disk now: its image can&apos;t be opened, or there is no room.</source>
        <translation>Сейчас сервер не может дать диск: его образ не открывается или нет места.</translation>
    </message>
    <message>
        <source>The disk server has too much to do</source>
        <translation>Сервер дисков перегружен</translation>
    </message>
    <message>
        <source>The server has no room for another connection.</source>
        <translation>Сервер не может принять ещё одно соединение.</translation>
    </message>
    <message>
        <source>Wait a minute and start it again.</source>
        <translation>Подождите минуту и запустите ПК снова.</translation>
    </message>
    <message>
        <source>The disk&apos;s address is malformed</source>
        <translation>Неверный адрес диска</translation>
    </message>
    <message>
        <source>The root path that DHCP gave is not complete.</source>
        <translation>Полученный от DHCP корневой путь неполон.</translation>
    </message>
    <message>
        <source>If another DHCP server gives it (option 17), copy the line that Netseat shows for it.</source>
        <translation>Если его выдаёт другой сервер DHCP (параметр 17), скопируйте строку, которую показывает для него Netseat.</translation>
    </message>
    <message>
        <source>The disk server hung up</source>
        <translation>Сервер дисков разорвал соединение</translation>
    </message>
    <message>
        <source>The connection to the disk was ended.</source>
        <translation>Соединение с диском было завершено.</translation>
    </message>
    <message>
        <source>Nothing to start on the disk (BIOS)</source>
        <translation>На диске нечего запускать (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there and its first sector was run, but it came back: there is no system on it that a BIOS can start.</source>
        <translation>Диск есть, и его первый сектор был запущен, но вернул управление: на диске нет системы, которую может запустить BIOS.</translation>
    </message>
    <message>
        <source>The image may be for UEFI only. Set the PC to UEFI, or let the doctor look at the image.</source>
        <translation>Возможно, образ только для UEFI. Переключите ПК в режим UEFI или запустите диагностику образа.</translation>
    </message>
    <message>
        <source>The disk has no boot sector (BIOS)</source>
        <translation>На диске нет загрузочного сектора (BIOS)</translation>
    </message>
    <message>
        <source>The disk is there, but it is empty or has no boot sector.</source>
        <translation>Диск есть, но он пуст или не имеет загрузочного сектора.</translation>
    </message>
    <message>
        <source>Install a system on it, or let the doctor look at the image.</source>
        <translation>Установите на него систему или запустите диагностику образа.</translation>
    </message>
    <message>
        <source>The file is nothing that can be started</source>
        <translation>Файл невозможно запустить</translation>
    </message>
    <message>
        <source>iPXE fetched a file and does not know its kind: mostly an error page, or a file for another firmware.</source>
        <translation>iPXE получил файл неизвестного типа: чаще всего это страница с ошибкой или файл для другого встроенного ПО.</translation>
    </message>
    <message>
        <source>Look at the boot entry: BIOS and UEFI need different files.</source>
        <translation>Проверьте пункт загрузки: для BIOS и UEFI нужны разные файлы.</translation>
    </message>
    <message>
        <source>Secure Boot forbids the file</source>
        <translation>Secure Boot запрещает файл</translation>
    </message>
    <message>
        <source>The firmware does not accept the file&apos;s signature.</source>
        <translation>Встроенное ПО не принимает подпись файла.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the firmware setup, or use signed boot programs.</source>
        <translation>Отключите Secure Boot в настройках встроенного ПО или используйте подписанные загрузочные программы.</translation>
    </message>
    <message>
        <source>The firmware does not load the file</source>
        <translation>Встроенное ПО не загружает файл</translation>
    </message>
    <message>
        <source>UEFI refused a program that iPXE gave it.</source>
        <translation>UEFI отказалось принять программу, переданную iPXE.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off for a try; look whether the file is for this kind of processor.</source>
        <translation>Попробуйте отключить Secure Boot; проверьте, подходит ли файл для этого типа процессора.</translation>
    </message>
    <message>
        <source>The program ended with an error</source>
        <translation>Программа завершилась с ошибкой</translation>
    </message>
    <message>
        <source>UEFI started the program, and it gave up.</source>
        <translation>UEFI запустило программу, но она прекратила работу.</translation>
    </message>
    <message>
        <source>Let the doctor look at the image.</source>
        <translation>Запустите диагностику образа.</translation>
    </message>
    <message>
        <source>No device for the program</source>
        <translation>Нет устройства для программы</translation>
    </message>
    <message>
        <source>iPXE could not hand its network card to a UEFI program.</source>
        <translation>iPXE не смог передать свою сетевую карту программе UEFI.</translation>
    </message>
    <message>
        <source>Use the loader &quot;snponly&quot;; update the firmware.</source>
        <translation>Используйте загрузчик «snponly»; обновите встроенное ПО.</translation>
    </message>
    <message>
        <source>The disk did not answer in time</source>
        <translation>Диск не ответил вовремя</translation>
    </message>
    <message>
        <source>The disk was attached, and a read was not answered.</source>
        <translation>Диск был подключён, но операция чтения осталась без ответа.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log. Some PCs need more retries: see the client&apos;s firmware options.</source>
        <translation>Посмотрите журнал клиента. Некоторым ПК нужно больше повторных попыток: см. параметры встроенного ПО клиента.</translation>
    </message>
    <message>
        <source>No boot program on the disk (UEFI)</source>
        <translation>На диске нет загрузочной программы (UEFI)</translation>
    </message>
    <message>
        <source>The disk is there, but \EFI\BOOT\BOOTX64.EFI is not on it.</source>
        <translation>Диск есть, но на нём нет файла \EFI\BOOT\BOOTX64.EFI.</translation>
    </message>
    <message>
        <source>The image may be for BIOS only. Let the doctor look at the image.</source>
        <translation>Возможно, образ только для BIOS. Запустите диагностику образа.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Доступ запрещён</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Адрес уже используется</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Нет адреса</translation>
    </message>
    <message>
        <source>Device busy</source>
        <translation>Устройство занято</translation>
    </message>
    <message>
        <source>Cancelled, by a key or because nothing was left to do</source>
        <translation>Отменено: нажата клавиша или больше нечего делать</translation>
    </message>
    <message>
        <source>Connection broken off</source>
        <translation>Соединение прервано</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Соединение отклонено</translation>
    </message>
    <message>
        <source>Connection reset by the other side</source>
        <translation>Соединение сброшено другой стороной</translation>
    </message>
    <message>
        <source>No way to the other side</source>
        <translation>Нет пути к другой стороне</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ещё не завершено</translation>
    </message>
    <message>
        <source>Malformed: iPXE could not make sense of it</source>
        <translation>Неверные данные: iPXE не смог их разобрать</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ошибка ввода-вывода</translation>
    </message>
    <message>
        <source>The network is down</source>
        <translation>Сеть отключена</translation>
    </message>
    <message>
        <source>The network can&apos;t be reached</source>
        <translation>Сеть недоступна</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Недостаточно памяти</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Нет такого устройства</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Not something that can be started</source>
        <translation>Это невозможно запустить</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Не осталось места</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Не поддерживается</translation>
    </message>
    <message>
        <source>Not possible with this device</source>
        <translation>Невозможно для этого устройства</translation>
    </message>
    <message>
        <source>No such device or name</source>
        <translation>Нет такого устройства или имени</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не разрешено</translation>
    </message>
    <message>
        <source>The other side does not keep to the protocol</source>
        <translation>Другая сторона не соблюдает протокол</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Вне допустимого диапазона</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Нет ответа вовремя</translation>
    </message>
    <message>
        <source>The firmware reported an error of its own</source>
        <translation>Встроенное ПО сообщило о собственной ошибке</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage at which it stopped, and at the log lines there.</source>
        <translation>Посмотрите на вкладке «Ход загрузки» клиента, на каком этапе он остановился, и строки журнала к этому этапу.</translation>
    </message>
    <message>
        <source>Try another loader for this client: &quot;snponly&quot; or &quot;undionly&quot; use the firmware&apos;s own network driver.</source>
        <translation>Попробуйте для этого клиента другой загрузчик: «snponly» и «undionly» используют сетевой драйвер встроенного ПО.</translation>
    </message>
    <message>
        <source>Check the paths and arguments of the boot entry.</source>
        <translation>Проверьте пути и аргументы в пункте загрузки.</translation>
    </message>
    <message>
        <source>looking up a name</source>
        <translation>поиск адреса по имени</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>диск</translation>
    </message>
    <message>
        <source>starting from the disk (UEFI)</source>
        <translation>запуск с диска (UEFI)</translation>
    </message>
    <message>
        <source>starting from the disk</source>
        <translation>запуск с диска</translation>
    </message>
    <message>
        <source>starting from the disk (BIOS)</source>
        <translation>запуск с диска (BIOS)</translation>
    </message>
    <message>
        <source>the disk&apos;s boot sector (BIOS)</source>
        <translation>загрузочный сектор диска (BIOS)</translation>
    </message>
    <message>
        <source>reading from the disk</source>
        <translation>чтение с диска</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (UEFI)</source>
        <translation>сетевой драйвер встроенного ПО (UEFI)</translation>
    </message>
    <message>
        <source>the driver for Intel network cards</source>
        <translation>драйвер сетевых карт Intel</translation>
    </message>
    <message>
        <source>the driver for Realtek network cards</source>
        <translation>драйвер сетевых карт Realtek</translation>
    </message>
    <message>
        <source>the firmware&apos;s network driver (BIOS)</source>
        <translation>сетевой драйвер встроенного ПО (BIOS)</translation>
    </message>
    <message>
        <source>the network (IPv4)</source>
        <translation>сеть (IPv4)</translation>
    </message>
    <message>
        <source>the network (IPv6)</source>
        <translation>сеть (IPv6)</translation>
    </message>
    <message>
        <source>the network card</source>
        <translation>сетевая карта</translation>
    </message>
    <message>
        <source>a connection (TCP)</source>
        <translation>соединение (TCP)</translation>
    </message>
    <message>
        <source>fetching by HTTP</source>
        <translation>получение по HTTP</translation>
    </message>
    <message>
        <source>attaching the disk</source>
        <translation>подключение диска</translation>
    </message>
    <message>
        <source>asking for an address (DHCP)</source>
        <translation>запрос адреса (DHCP)</translation>
    </message>
    <message>
        <source>looking up a name (DNS)</source>
        <translation>поиск адреса по имени (DNS)</translation>
    </message>
    <message>
        <source>fetching by TFTP</source>
        <translation>получение по TFTP</translation>
    </message>
    <message>
        <source>finding a neighbour (ARP)</source>
        <translation>поиск соседа (ARP)</translation>
    </message>
    <message>
        <source>a file that was fetched</source>
        <translation>полученный файл</translation>
    </message>
    <message>
        <source>the boot script</source>
        <translation>сценарий загрузки</translation>
    </message>
    <message>
        <source>a UEFI program</source>
        <translation>программа UEFI</translation>
    </message>
    <message>
        <source>a Linux kernel</source>
        <translation>ядро Linux</translation>
    </message>
    <message>
        <source>choosing what to boot</source>
        <translation>выбор того, что загружать</translation>
    </message>
    <message>
        <source>the table that tells the system its disk</source>
        <translation>таблица, сообщающая системе её диск</translation>
    </message>
    <message>
        <source>an encrypted connection (TLS)</source>
        <translation>шифрованное соединение (TLS)</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>сертификат</translation>
    </message>
    <message>
        <source>setting up the network card</source>
        <translation>настройка сетевой карты</translation>
    </message>
    <message>
        <source>a command of the script</source>
        <translation>команда сценария</translation>
    </message>
    <message>
        <source>Not enough memory below 640 KiB</source>
        <translation>Недостаточно памяти ниже 640 КиБ</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program found no room in the lowest memory.</source>
        <translation>Загрузочной программе сетевой карты не хватило места в нижней памяти.</translation>
    </message>
    <message>
        <source>Turn off other boot programs (RAID, a second network card) in the BIOS setup, or update the BIOS.</source>
        <translation>Отключите другие загрузочные программы (RAID, вторая сетевая карта) в настройках BIOS или обновите BIOS.</translation>
    </message>
    <message>
        <source>The boot program does not fit the network card</source>
        <translation>Загрузочная программа не подходит к сетевой карте</translation>
    </message>
    <message>
        <source>The BIOS started a boot program that was made for another card.</source>
        <translation>BIOS запустил загрузочную программу, созданную для другой карты.</translation>
    </message>
    <message>
        <source>Update the BIOS or the card&apos;s boot program.</source>
        <translation>Обновите BIOS или загрузочную программу карты.</translation>
    </message>
    <message>
        <source>The network card can&apos;t be read</source>
        <translation>Сетевую карту не удаётся прочитать</translation>
    </message>
    <message>
        <source>The BIOS could not read the card&apos;s settings.</source>
        <translation>BIOS не смог прочитать настройки карты.</translation>
    </message>
    <message>
        <source>Reseat or replace the card; update the BIOS.</source>
        <translation>Переставьте или замените карту; обновите BIOS.</translation>
    </message>
    <message>
        <source>The loader is larger than the room for it</source>
        <translation>Загрузчик больше отведённого для него места</translation>
    </message>
    <message>
        <source>UEFI: the file did not fit the memory that was set aside. BIOS: the card&apos;s own memory is damaged.</source>
        <translation>UEFI: файл не поместился в выделенную память. BIOS: повреждена собственная память карты.</translation>
    </message>
    <message>
        <source>Choose another loader for this client; update the firmware.</source>
        <translation>Выберите для этого клиента другой загрузчик; обновите встроенное ПО.</translation>
    </message>
    <message>
        <source>The BIOS does not support this boot program</source>
        <translation>BIOS не поддерживает эту загрузочную программу</translation>
    </message>
    <message>
        <source>The card&apos;s boot program needs memory that this BIOS does not give it.</source>
        <translation>Загрузочной программе карты нужна память, которую этот BIOS ей не даёт.</translation>
    </message>
    <message>
        <source>Update the BIOS.</source>
        <translation>Обновите BIOS.</translation>
    </message>
    <message>
        <source>Network card error</source>
        <translation>Ошибка сетевой карты</translation>
    </message>
    <message>
        <source>The firmware could not use the network card, or refused the address it was given.</source>
        <translation>Встроенное ПО не смогло использовать сетевую карту или не приняло выданный адрес.</translation>
    </message>
    <message>
        <source>Look whether two DHCP servers answer (Network page), then reseat or replace the card.</source>
        <translation>Проверьте, не отвечают ли два сервера DHCP (страница «Сеть»), затем переставьте или замените карту.</translation>
    </message>
    <message>
        <source>The firmware had no memory left for the download.</source>
        <translation>Встроенному ПО не хватило памяти для загрузки файла.</translation>
    </message>
    <message>
        <source>Update the firmware; switch other network boot entries off.</source>
        <translation>Обновите встроенное ПО; отключите другие пункты сетевой загрузки.</translation>
    </message>
    <message>
        <source>No answer to ARP</source>
        <translation>Нет ответа на ARP</translation>
    </message>
    <message>
        <source>The PC could not find the server or the router on its network: it has an address of another network, or a switch stands in between.</source>
        <translation>ПК не смог найти сервер или маршрутизатор в своей сети: у него адрес из другой сети или мешает коммутатор на пути.</translation>
    </message>
    <message>
        <source>Compare the addresses of PC and server; look for a second DHCP server on the Network page.</source>
        <translation>Сравните адреса ПК и сервера; проверьте на странице «Сеть», нет ли второго сервера DHCP.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Нет сетевого подключения</translation>
    </message>
    <message>
        <source>The card sees no link.</source>
        <translation>Карта не видит соединения.</translation>
    </message>
    <message>
        <source>No usable offer came</source>
        <translation>Подходящих предложений не поступило</translation>
    </message>
    <message>
        <source>Nobody answered, or all answers came without anything to boot: an address alone is not enough for UEFI.</source>
        <translation>Никто не ответил, или во всех ответах не было указано, что загружать: одного адреса для UEFI недостаточно.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline. Nothing there: its packets do not arrive here (wrong network card, VLAN, firewall). Offers there: the firmware ignores them; let Netseat give out the addresses too.</source>
        <translation>Посмотрите вкладку «Ход загрузки» клиента. Если там ничего нет, его пакеты сюда не доходят (не та сетевая карта, VLAN, брандмауэр). Если предложения есть, встроенное ПО их не замечает; пусть Netseat выдаёт и адреса.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Сервер не ответил вовремя</translation>
    </message>
    <message>
        <source>An offer came, but the question for the loader that followed (UDP port 4011 or 69) got no answer.</source>
        <translation>Предложение поступило, но последовавший запрос загрузчика (порт UDP 4011 или 69) остался без ответа.</translation>
    </message>
    <message>
        <source>Let UDP ports 67, 69 and 4011 through the firewall of this computer.</source>
        <translation>Откройте порты UDP 67, 69 и 4011 в брандмауэре этого компьютера.</translation>
    </message>
    <message>
        <source>The BIOS could not copy memory</source>
        <translation>BIOS не смог скопировать память</translation>
    </message>
    <message>
        <source>A fault of the BIOS.</source>
        <translation>Неисправность BIOS.</translation>
    </message>
    <message>
        <source>Network boot was cancelled</source>
        <translation>Сетевая загрузка отменена</translation>
    </message>
    <message>
        <source>A key was pressed, or the server told the PC to go on with its own disk.</source>
        <translation>Была нажата клавиша, или сервер указал ПК загружаться со своего диска.</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard. Look whether the client&apos;s entry is &quot;own disk&quot;.</source>
        <translation>Запустите снова, не касаясь клавиатуры. Проверьте, не выбран ли для клиента «собственный диск».</translation>
    </message>
    <message>
        <source>The server said: nobody there</source>
        <translation>Ответ сервера: здесь никого нет</translation>
    </message>
    <message>
        <source>The computer that was to send the loader answered that no service runs on that port.</source>
        <translation>Компьютер, который должен был отправить загрузчик, ответил, что на этом порту не работает ни одна служба.</translation>
    </message>
    <message>
        <source>Start the services. If they run, the PC asks another computer: look for a second DHCP server.</source>
        <translation>Запустите службы. Если они работают, ПК обращается к другому компьютеру: поищите второй сервер DHCP.</translation>
    </message>
    <message>
        <source>The server refused the loader</source>
        <translation>Сервер отказался выдать загрузчик</translation>
    </message>
    <message>
        <source>The TFTP server answered with an error: mostly the file does not exist.</source>
        <translation>Сервер TFTP ответил ошибкой: чаще всего файл не существует.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name of the file; choose a loader that is there.</source>
        <translation>Найдите имя файла в журнале клиента; выберите имеющийся загрузчик.</translation>
    </message>
    <message>
        <source>The download stopped</source>
        <translation>Передача остановилась</translation>
    </message>
    <message>
        <source>The loader was begun and not received whole.</source>
        <translation>Приём загрузчика начался, но не завершился.</translation>
    </message>
    <message>
        <source>Check cable and switch port; look at the client&apos;s log for the transfer.</source>
        <translation>Проверьте кабель и порт коммутатора; посмотрите передачу в журнале клиента.</translation>
    </message>
    <message>
        <source>The TFTP server can&apos;t be found</source>
        <translation>Сервер TFTP не найден</translation>
    </message>
    <message>
        <source>The PC knows the server&apos;s address, but nobody on its network has it.</source>
        <translation>ПК знает адрес сервера, но в его сети такого адреса ни у кого нет.</translation>
    </message>
    <message>
        <source>The TFTP server does not answer</source>
        <translation>Сервер TFTP не отвечает</translation>
    </message>
    <message>
        <source>The PC asked for its loader and got no answer at all.</source>
        <translation>ПК запросил загрузчик и не получил никакого ответа.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall of this computer; look whether TFTP runs, and whether another DHCP server names another computer.</source>
        <translation>Откройте порт UDP 69 в брандмауэре этого компьютера; проверьте, работает ли TFTP и не указывает ли другой сервер DHCP на другой компьютер.</translation>
    </message>
    <message>
        <source>An answer that is no TFTP</source>
        <translation>Ответ не по протоколу TFTP</translation>
    </message>
    <message>
        <source>Something else answered on the port of TFTP.</source>
        <translation>На порту TFTP ответило что-то другое.</translation>
    </message>
    <message>
        <source>Look which computer answers: the client&apos;s log names ours.</source>
        <translation>Проверьте, какой компьютер отвечает: наш указан в журнале клиента.</translation>
    </message>
    <message>
        <source>The transfer was cancelled</source>
        <translation>Передача отменена</translation>
    </message>
    <message>
        <source>A key was pressed.</source>
        <translation>Была нажата клавиша.</translation>
    </message>
    <message>
        <source>Start it again without touching the keyboard.</source>
        <translation>Запустите снова, не касаясь клавиатуры.</translation>
    </message>
    <message>
        <source>The loader began to arrive, then the next block did not come.</source>
        <translation>Загрузчик начал поступать, но следующий блок не пришёл.</translation>
    </message>
    <message>
        <source>Check cable and switch port; a smaller packet size helps where a tunnel or VPN is in between.</source>
        <translation>Проверьте кабель и порт коммутатора; если на пути туннель или VPN, поможет меньший размер пакета.</translation>
    </message>
    <message>
        <source>The TFTP server reported an error</source>
        <translation>Сервер TFTP сообщил об ошибке</translation>
    </message>
    <message>
        <source>The answer was an error instead of the file.</source>
        <translation>Вместо файла в ответ пришла ошибка.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for what it asked for.</source>
        <translation>Посмотрите в журнале клиента, что он запрашивал.</translation>
    </message>
    <message>
        <source>No connection to the TFTP server</source>
        <translation>Нет соединения с сервером TFTP</translation>
    </message>
    <message>
        <source>The transfer could not be opened.</source>
        <translation>Передачу не удалось начать.</translation>
    </message>
    <message>
        <source>Reading from the TFTP server failed</source>
        <translation>Ошибка чтения с сервера TFTP</translation>
    </message>
    <message>
        <source>The transfer broke off.</source>
        <translation>Передача прервалась.</translation>
    </message>
    <message>
        <source>Check cable and switch port.</source>
        <translation>Проверьте кабель и порт коммутатора.</translation>
    </message>
    <message>
        <source>Too many TFTP packets</source>
        <translation>Слишком много пакетов TFTP</translation>
    </message>
    <message>
        <source>The file is longer than its size was said to be, or larger than the boot program can take.</source>
        <translation>Файл длиннее заявленного размера или больше, чем может принять загрузочная программа.</translation>
    </message>
    <message>
        <source>Choose another loader for this client.</source>
        <translation>Выберите для этого клиента другой загрузчик.</translation>
    </message>
    <message>
        <source>The loader does not exist</source>
        <translation>Загрузчик не существует</translation>
    </message>
    <message>
        <source>The TFTP server has no file of the name that the PC was told.</source>
        <translation>На сервере TFTP нет файла с именем, которое сообщили ПК.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for the name. If it is none of ours, another DHCP server names it.</source>
        <translation>Найдите имя в журнале клиента. Если оно не наше, его сообщает другой сервер DHCP.</translation>
    </message>
    <message>
        <source>The TFTP server refuses the loader</source>
        <translation>Сервер TFTP отказывается выдать загрузчик</translation>
    </message>
    <message>
        <source>The file is there and may not be read.</source>
        <translation>Файл есть, но его нельзя прочитать.</translation>
    </message>
    <message>
        <source>Look at the rights of the file in the loader folder.</source>
        <translation>Проверьте права доступа к файлу в папке загрузчиков.</translation>
    </message>
    <message>
        <source>TFTP packets of a wrong size</source>
        <translation>Неверный размер пакетов TFTP</translation>
    </message>
    <message>
        <source>The blocks that came are larger than the PC asked for.</source>
        <translation>Полученные блоки больше, чем запрашивал ПК.</translation>
    </message>
    <message>
        <source>Choose another loader; update the card&apos;s boot program.</source>
        <translation>Выберите другой загрузчик; обновите загрузочную программу карты.</translation>
    </message>
    <message>
        <source>Nobody offered an address</source>
        <translation>Никто не предложил адрес</translation>
    </message>
    <message>
        <source>The PC asked for an address and got no answer, neither from a DHCP server nor from Netseat.</source>
        <translation>ПК запросил адрес и не получил ответа ни от сервера DHCP, ни от Netseat.</translation>
    </message>
    <message>
        <source>Look whether the PC appears in the list at all. If not: cable, VLAN, wrong network card chosen on the Network page, or a firewall that blocks UDP port 67. A switch port may also come up too late.</source>
        <translation>Проверьте, появляется ли ПК в списке вообще. Если нет: кабель, VLAN, не та сетевая карта на странице «Сеть» или брандмауэр, блокирующий порт UDP 67. Возможно также, что порт коммутатора включается слишком поздно.</translation>
    </message>
    <message>
        <source>Something to boot, but no address</source>
        <translation>Что загружать — известно, а адреса нет</translation>
    </message>
    <message>
        <source>Netseat told what to boot, as a proxy, but no DHCP server gave an address.</source>
        <translation>Netseat в режиме прокси указал, что загружать, но ни один сервер DHCP не выдал адрес.</translation>
    </message>
    <message>
        <source>Start the other DHCP server, or let Netseat give out addresses (Network page, full).</source>
        <translation>Запустите другой сервер DHCP или выберите на странице «Сеть» вариант «Адреса выдаёт Netseat».</translation>
    </message>
    <message>
        <source>An address, but nothing to boot</source>
        <translation>Адрес есть, а загружать нечего</translation>
    </message>
    <message>
        <source>A DHCP server answered without the name of a loader. Netseat&apos;s offer did not arrive or was not taken.</source>
        <translation>Сервер DHCP ответил без имени загрузчика. Предложение Netseat не дошло или не было принято.</translation>
    </message>
    <message>
        <source>Register the PC. If it is: look for another DHCP server on the Network page, and use &quot;proxy&quot; beside it; or enter the lines for it that Netseat shows.</source>
        <translation>Зарегистрируйте ПК. Если он уже зарегистрирован, проверьте на странице «Сеть», нет ли другого сервера DHCP, и рядом с ним используйте вариант «Адреса выдаёт мой маршрутизатор» (прокси) или введите на нём строки, которые показывает Netseat.</translation>
    </message>
    <message>
        <source>No answer on port 4011</source>
        <translation>Нет ответа на порту 4011</translation>
    </message>
    <message>
        <source>The PC took the offer of a proxy and asked it for the loader in vain.</source>
        <translation>ПК принял предложение прокси и запросил у него загрузчик, но ответа нет.</translation>
    </message>
    <message>
        <source>Let UDP port 4011 through the firewall of this computer.</source>
        <translation>Откройте порт UDP 4011 в брандмауэре этого компьютера.</translation>
    </message>
    <message>
        <source>The boot program is at odds with the card</source>
        <translation>Загрузочная программа не ладит с картой</translation>
    </message>
    <message>
        <source>A call to the card&apos;s driver is not supported.</source>
        <translation>Вызов драйвера карты не поддерживается.</translation>
    </message>
    <message>
        <source>Update the card&apos;s boot program.</source>
        <translation>Обновите загрузочную программу карты.</translation>
    </message>
    <message>
        <source>No cable</source>
        <translation>Нет кабеля</translation>
    </message>
    <message>
        <source>Check cable and switch port. Some PCs try every card in turn: this may be another one than you mean.</source>
        <translation>Проверьте кабель и порт коммутатора. Некоторые ПК пробуют все карты по очереди: возможно, это не та карта, о которой вы думаете.</translation>
    </message>
    <message>
        <source>The network card can&apos;t be started</source>
        <translation>Сетевую карту не удаётся запустить</translation>
    </message>
    <message>
        <source>The card did not start up.</source>
        <translation>Карта не запустилась.</translation>
    </message>
    <message>
        <source>Disconnect the PC from power for a minute; reseat or replace the card.</source>
        <translation>Отключите ПК от питания на минуту; переставьте или замените карту.</translation>
    </message>
    <message>
        <source>The network card&apos;s settings can&apos;t be read</source>
        <translation>Настройки сетевой карты не удаётся прочитать</translation>
    </message>
    <message>
        <source>The card&apos;s own memory is damaged.</source>
        <translation>Собственная память карты повреждена.</translation>
    </message>
    <message>
        <source>Replace the card.</source>
        <translation>Замените карту.</translation>
    </message>
    <message>
        <source>The network card has no valid MAC address</source>
        <translation>У сетевой карты нет правильного MAC-адреса</translation>
    </message>
    <message>
        <source>No boot server answered</source>
        <translation>Ни один сервер загрузки не ответил</translation>
    </message>
    <message>
        <source>The PC looked for a boot server by multicast and found none.</source>
        <translation>ПК искал сервер загрузки многоадресной рассылкой и не нашёл ни одного.</translation>
    </message>
    <message>
        <source>Another DHCP server asks for that: remove its PXE options (43, 60).</source>
        <translation>Этого требует другой сервер DHCP: уберите на нём параметры PXE (43, 60).</translation>
    </message>
    <message>
        <source>The boot menu that was sent is damaged</source>
        <translation>Полученное меню загрузки повреждено</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that contradict one another.</source>
        <translation>Сервер DHCP отправляет параметры PXE, которые противоречат друг другу.</translation>
    </message>
    <message>
        <source>Remove option 43 from the other DHCP server.</source>
        <translation>Уберите параметр 43 на другом сервере DHCP.</translation>
    </message>
    <message>
        <source>No address for looking up boot servers</source>
        <translation>Нет адреса для поиска серверов загрузки</translation>
    </message>
    <message>
        <source>A DHCP server sends PXE options that are not complete.</source>
        <translation>Сервер DHCP отправляет неполные параметры PXE.</translation>
    </message>
    <message>
        <source>No list of boot servers</source>
        <translation>Нет списка серверов загрузки</translation>
    </message>
    <message>
        <source>Remove options 43 and 60 from the other DHCP server.</source>
        <translation>Уберите параметры 43 и 60 на другом сервере DHCP.</translation>
    </message>
    <message>
        <source>No boot server found</source>
        <translation>Сервер загрузки не найден</translation>
    </message>
    <message>
        <source>A DHCP server says by option 60 that it is a boot server itself, and is none.</source>
        <translation>Сервер DHCP параметром 60 сообщает, что он сам является сервером загрузки, но это не так.</translation>
    </message>
    <message>
        <source>Remove option 60 (&quot;PXEClient&quot;) from the other DHCP server.</source>
        <translation>Уберите параметр 60 («PXEClient») на другом сервере DHCP.</translation>
    </message>
    <message>
        <source>The loader is too large</source>
        <translation>Загрузчик слишком велик</translation>
    </message>
    <message>
        <source>A file for UEFI was sent to a BIOS, or the lowest memory is nearly full.</source>
        <translation>Файл для UEFI был отправлен BIOS или нижняя память почти заполнена.</translation>
    </message>
    <message>
        <source>Set this client&apos;s loader to automatic. If another DHCP server names the file, let it tell BIOS and UEFI apart.</source>
        <translation>Выберите для этого клиента автоматический загрузчик. Если файл указывает другой сервер DHCP, он должен различать BIOS и UEFI.</translation>
    </message>
    <message>
        <source>Unexpected network error</source>
        <translation>Непредвиденная ошибка сети</translation>
    </message>
    <message>
        <source>The firmware has no better word. It is often shown when the answer of two servers contradict each other, or the loader was not accepted.</source>
        <translation>Более точного сообщения у встроенного ПО нет. Часто оно появляется, когда ответы двух серверов противоречат друг другу или загрузчик не был принят.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s timeline for the stage that it reached; turn Secure Boot off for a try.</source>
        <translation>Посмотрите на вкладке «Ход загрузки» клиента, до какого этапа он дошёл; попробуйте отключить Secure Boot.</translation>
    </message>
    <message>
        <source>The network card&apos;s boot program was damaged in memory</source>
        <translation>Загрузочная программа сетевой карты повреждена в памяти</translation>
    </message>
    <message>
        <source>Another boot program overwrote it.</source>
        <translation>Её перезаписала другая загрузочная программа.</translation>
    </message>
    <message>
        <source>Turn off other boot programs in the BIOS setup.</source>
        <translation>Отключите другие загрузочные программы в настройках BIOS.</translation>
    </message>
    <message>
        <source>The PC gives up booting from the network</source>
        <translation>ПК прекращает попытки сетевой загрузки</translation>
    </message>
    <message>
        <source>This is only the last line: what went wrong stands above it.</source>
        <translation>Это лишь последняя строка: что пошло не так, написано выше.</translation>
    </message>
    <message>
        <source>Look for a code above this line on the screen.</source>
        <translation>Найдите на экране код выше этой строки.</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a PC whose boot failed, and the last step that it came to: &quot;pc-04 (Asks for the loader)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Boots in 5 minutes</source>
        <translation>Загрузки за 5 минут</translation>
    </message>
    <message>
        <source>Boots in a quarter of an hour</source>
        <translation>Загрузки за четверть часа</translation>
    </message>
    <message>
        <source>Boots per hour</source>
        <translation>Загрузки за час</translation>
    </message>
    <message>
        <source>Boots in 6 hours</source>
        <translation>Загрузки за 6 часов</translation>
    </message>
    <message>
        <source>Traffic of the disks</source>
        <translation>Трафик дисков</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>How long boots took</source>
        <translation>Длительность загрузок</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Работают</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Загружаются</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Успешные</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неудачные</translation>
    </message>
    <message>
        <source>A boot</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
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
        <translation>чтение %1, запись %2</translation>
    </message>
    <message>
        <source>%1 up, %2 booting</source>
        <extracomment>two numbers of clients</extracomment>
        <translation>работают: %1, загружаются: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n успешная</numerusform>
            <numerusform>%n успешные</numerusform>
            <numerusform>%n успешных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n неудачная</numerusform>
            <numerusform>%n неудачные</numerusform>
            <numerusform>%n неудачных</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <translation>Последнее: %1.</translation>
    </message>
    <message>
        <source>%1 Most at %2: %3.</source>
        <translation>%1 Больше всего в %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n загрузка</numerusform>
            <numerusform>%n загрузки</numerusform>
            <numerusform>%n загрузок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none failed.</source>
        <translation>%1, неудачных нет.</translation>
    </message>
    <message>
        <source>%1, of which %2 failed.</source>
        <translation>%1, из них неудачных: %2.</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Медиана: %1</translation>
    </message>
    <message>
        <source>Median %1, before that %2</source>
        <translation>Медиана: %1, до этого %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Slowest: %2, %3 in %n boots.</source>
        <extracomment>what is known of all boots; then of the PC whose boots take longest</extracomment>
        <translation>
            <numerusform>%1. Медленнее всех: %2, %3 за %n загрузку.</numerusform>
            <numerusform>%1. Медленнее всех: %2, %3 за %n загрузки.</numerusform>
            <numerusform>%1. Медленнее всех: %2, %3 за %n загрузок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this time yet. While the program runs, each minute adds a point.</source>
        <translation>Об этом времени пока ничего не известно. Пока программа работает, каждая минута добавляет точку.</translation>
    </message>
    <message>
        <source>No PC booted in this time. Turn on one that is set to start from the network.</source>
        <translation>За это время ни один ПК не загружался. Включите ПК, настроенный на загрузку по сети.</translation>
    </message>
</context>
<context>
    <name>ChartTicks</name>
    <message>
        <source>%1/s</source>
        <extracomment>an amount of data per second, on the axis of a chart: &quot;20 MiB/s&quot;</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
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
        <translation>Сбрасывать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранять</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Собственный диск</translation>
    </message>
    <message>
        <source>Changes are thrown away: every boot starts fresh from the image.</source>
        <translation>Изменения отбрасываются: каждая загрузка начинается с чистого образа.</translation>
    </message>
    <message>
        <source>Changes are kept from boot to boot.</source>
        <translation>Изменения сохраняются от загрузки к загрузке.</translation>
    </message>
    <message>
        <source>The client can&apos;t change anything: it gets the image itself, write-protected. Only for systems that run from a disk they can&apos;t write to.</source>
        <translation>Клиент ничего не может изменить: он получает сам образ, защищённый от записи. Только для систем, способных работать с такого диска.</translation>
    </message>
    <message>
        <source>It gets a full copy of the image, which is its alone. Copying takes a while; it boots when that is done.</source>
        <translation>Он получает полную копию образа, которая принадлежит только ему. Копирование занимает время; клиент загрузится, когда оно закончится.</translation>
    </message>
    <message>
        <source>One computer at a time</source>
        <translation>Только одним компьютером</translation>
    </message>
    <message>
        <source>Several at once (cluster, multipath)</source>
        <translation>Несколькими сразу (кластер, multipath)</translation>
    </message>
    <message>
        <source>A new login ends the older session of this client; any other computer is refused.</source>
        <translation>Новый вход завершает прежний сеанс этого клиента; любому другому компьютеру будет отказано.</translation>
    </message>
    <message>
        <source>Several computers and several paths of one may use the disk at the same time. A change counts from the next login on.</source>
        <translation>Диском могут одновременно пользоваться несколько компьютеров, в том числе по нескольким путям. Изменение действует со следующего входа.</translation>
    </message>
    <message>
        <source>Automatic, by architecture</source>
        <translation>Автоматически, по архитектуре</translation>
    </message>
    <message>
        <source>Boot script over HTTP</source>
        <translation>Сценарием загрузки по HTTP</translation>
    </message>
    <message>
        <source>Disk named by DHCP alone</source>
        <translation>Только через DHCP</translation>
    </message>
    <message>
        <source>CD-ROM (ISO)</source>
        <translation>CD-ROM (ISO)</translation>
    </message>
    <message>
        <source>Netseat gives out the addresses</source>
        <translation>Адреса выдаёт Netseat</translation>
    </message>
    <message>
        <source>My router gives out the addresses</source>
        <translation>Адреса выдаёт мой маршрутизатор</translation>
    </message>
    <message>
        <source>No DHCP from Netseat</source>
        <translation>Без DHCP от Netseat</translation>
    </message>
    <message>
        <source>Full DHCP server. Only for a network in which no other DHCP server answers.</source>
        <translation>Полный сервер DHCP. Только для сети, в которой не отвечает другой сервер DHCP.</translation>
    </message>
    <message>
        <source>ProxyDHCP: Netseat adds only what is needed for booting. Nothing changes on the router.</source>
        <translation>ProxyDHCP: Netseat добавляет только то, что нужно для загрузки. На маршрутизаторе ничего менять не нужно.</translation>
    </message>
    <message>
        <source>Another DHCP server must name the boot file itself.</source>
        <translation>Имя загрузочного файла должен сообщать другой сервер DHCP.</translation>
    </message>
    <message>
        <source>Give an address, nothing to boot</source>
        <translation>Выдавать адрес, ничего не загружать</translation>
    </message>
    <message>
        <source>Don&apos;t answer</source>
        <translation>Не отвечать</translation>
    </message>
    <message>
        <source>Show a waiting screen until registered</source>
        <translation>Показывать экран ожидания до регистрации</translation>
    </message>
    <message>
        <source>They appear as new and go on to their own disk.</source>
        <translation>Они отмечаются как новые и загружаются со своего диска.</translation>
    </message>
    <message>
        <source>They appear as new and get nothing from Netseat.</source>
        <translation>Они отмечаются как новые и ничего не получают от Netseat.</translation>
    </message>
    <message>
        <source>They appear as new and boot by themselves as soon as you register them.</source>
        <translation>Они отмечаются как новые и сами загрузятся, как только вы их зарегистрируете.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Диски</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Booting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Switched on: asks for an address</source>
        <translation>Включён: запрашивает адрес</translation>
    </message>
    <message>
        <source>Address offered</source>
        <translation>Адрес предложен</translation>
    </message>
    <message>
        <source>Boot loader fetched</source>
        <translation>Загрузчик получен</translation>
    </message>
    <message>
        <source>iPXE runs</source>
        <translation>iPXE запущен</translation>
    </message>
    <message>
        <source>Told which disk to boot</source>
        <translation>Диск для загрузки указан</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>iPXE подключил диск</translation>
    </message>
    <message>
        <source>First read from the disk</source>
        <translation>Первое чтение с диска</translation>
    </message>
    <message>
        <source>Operating system attached the disk</source>
        <translation>Операционная система подключила диск</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Загрузчик</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>The image %1 has no version %2.</source>
        <translation>У образа %1 нет версии %2.</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;.</source>
        <translation>Нет образа «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address.</source>
        <translation>«%1» — не MAC-адрес.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address.</source>
        <translation>«%1» — не адрес IPv4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mode. There are: reset, keep, own, read-only.</source>
        <translation>«%1» — не режим. Есть режимы: reset, keep, own, read-only.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a change of one field: &quot;Group: Room 12 → Library&quot;</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>follows its group</source>
        <translation>следует своей группе</translation>
    </message>
    <message>
        <source>no longer follows its group</source>
        <translation>больше не следует своей группе</translation>
    </message>
    <message>
        <source>A quoted field has no end.</source>
        <translation>Поле в кавычках не закрыто.</translation>
    </message>
    <message>
        <source>This PC stands in the list twice.</source>
        <translation>Этот ПК встречается в списке дважды.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(пропущено)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Образ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
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
        <translation>Версия по умолчанию (сейчас %1)</translation>
    </message>
    <message>
        <source>Default version</source>
        <translation>Версия по умолчанию</translation>
    </message>
    <message>
        <source>Always version %1</source>
        <translation>Всегда версия %1</translation>
    </message>
    <message>
        <source>Always version %1: %2</source>
        <translation>Всегда версия %1: %2</translation>
    </message>
    <message>
        <source>Its disk</source>
        <translation>Его диск</translation>
    </message>
    <message>
        <source>It stays on this version whatever becomes the default: a test seat.</source>
        <translation>Остаётся на этой версии, какая бы ни стала версией по умолчанию: тестовый клиент.</translation>
    </message>
    <message>
        <source>Its own disk stays over the version that it was made over, until it starts fresh.</source>
        <translation>Его собственный диск остаётся поверх той версии, на которой создан, пока не будет начат заново.</translation>
    </message>
    <message>
        <source>It gets each new version as soon as that is the default.</source>
        <translation>Получает каждую новую версию, как только она становится версией по умолчанию.</translation>
    </message>
    <message>
        <source>It writes nothing, so there is nothing to limit.</source>
        <translation>Он ничего не записывает, поэтому ограничивать нечего.</translation>
    </message>
    <message>
        <source>Its full copy may take up no more than this, from its next boot on.</source>
        <translation>Его полная копия может занимать не больше этого, начиная со следующей загрузки.</translation>
    </message>
    <message>
        <source>What it writes may take up no more than this, from its next boot on.</source>
        <translation>Записанное им может занимать не больше этого, начиная со следующей загрузки.</translation>
    </message>
    <message>
        <source>So that clones of one image know who they are: cloud-init (NoCloud) reads it by itself, a script of yours can.</source>
        <translation>Чтобы копии одного образа знали, кто они: cloud-init (NoCloud) читает его сам, а ваш сценарий может это сделать.</translation>
    </message>
    <message>
        <source>The menu goes on with this by itself after %1 s, from the next boot on.</source>
        <translation>Меню само продолжит с этого через %1 с, начиная со следующей загрузки.</translation>
    </message>
    <message>
        <source>In place of its disk, which stays as it is; from its next boot on.</source>
        <translation>Вместо его диска, который остаётся как есть; начиная со следующей загрузки.</translation>
    </message>
</context>
<context>
    <name>DoctorText</name>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>Last shutdown</source>
        <translation>Последнее завершение работы</translation>
    </message>
    <message>
        <source>Network drivers</source>
        <translation>Сетевые драйверы</translation>
    </message>
    <message>
        <source>Boot loader for UEFI</source>
        <translation>Загрузчик для UEFI</translation>
    </message>
    <message>
        <source>Names of file systems</source>
        <translation>Имена файловых систем</translation>
    </message>
    <message>
        <source>iSCSI at start (initramfs)</source>
        <translation>iSCSI при запуске (initramfs)</translation>
    </message>
    <message>
        <source>iSCSI programs</source>
        <translation>Программы iSCSI</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>Идентификатор машины (machine-id)</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Сетевые настройки</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Таблица разделов</translation>
    </message>
    <message>
        <source>Name of the root file system</source>
        <translation>Имя корневой файловой системы</translation>
    </message>
    <message>
        <source>ssh host keys</source>
        <translation>Ключи узла ssh</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Подкачка</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Операционная система</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: clients will not boot from it, or not live on it.</source>
        <translation>
            <numerusform>%n проблема: клиенты не загрузятся с него или не смогут с ним работать.</numerusform>
            <numerusform>%n проблемы: клиенты не загрузятся с него или не смогут с ним работать.</numerusform>
            <numerusform>%n проблем: клиенты не загрузятся с него или не смогут с ним работать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It boots. %n pieces of advice for later.</source>
        <translation>
            <numerusform>Загружается. %n рекомендация на будущее.</numerusform>
            <numerusform>Загружается. %n рекомендации на будущее.</numerusform>
            <numerusform>Загружается. %n рекомендаций на будущее.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be told. Try it on one client.</source>
        <translation>Проблем не найдено, но выяснить удалось не всё. Попробуйте на одном клиенте.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>No operating system was found</source>
        <translation>Операционная система не найдена</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>ядро %1</translation>
    </message>
    <message>
        <source>for PCs with BIOS and with UEFI</source>
        <translation>для ПК с BIOS и с UEFI</translation>
    </message>
    <message>
        <source>for PCs with BIOS only</source>
        <translation>только для ПК с BIOS</translation>
    </message>
    <message>
        <source>for PCs with UEFI only</source>
        <translation>только для ПК с UEFI</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>A system in memory</source>
        <translation>Система в памяти</translation>
    </message>
    <message>
        <source>Another boot server</source>
        <translation>Другой сервер загрузки</translation>
    </message>
    <message>
        <source>The machine&apos;s own disk</source>
        <translation>Собственный диск компьютера</translation>
    </message>
    <message>
        <source>A kernel with its RAM disks: live systems, installers, tools.</source>
        <translation>Ядро с его RAM-дисками: live-системы, установщики, утилиты.</translation>
    </message>
    <message>
        <source>A boot program or script of another server, by its address.</source>
        <translation>Загрузочная программа или сценарий другого сервера, по адресу.</translation>
    </message>
    <message>
        <source>What is installed on the disk in the machine.</source>
        <translation>То, что установлено на диске самого компьютера.</translation>
    </message>
    <message>
        <source>netboot.xyz: installers and tools from the internet; PCs need a router</source>
        <translation>netboot.xyz: установщики и утилиты из интернета; ПК нужен маршрутизатор</translation>
    </message>
    <message>
        <source>Memory test (package memtest86+ on this computer)</source>
        <translation>Проверка памяти (пакет memtest86+ на этом компьютере)</translation>
    </message>
    <message>
        <source>Debian&apos;s installer from the internet; PCs need a router</source>
        <translation>Установщик Debian из интернета; ПК нужен маршрутизатор</translation>
    </message>
    <message>
        <source>Debian live, from its CD-ROM image</source>
        <translation>Debian live из образа CD-ROM</translation>
    </message>
    <message>
        <source>Ubuntu live, from its CD-ROM image; PCs need 8 GiB of memory and more</source>
        <translation>Ubuntu live из образа CD-ROM; ПК нужно не меньше 8 ГиБ памяти</translation>
    </message>
    <message>
        <source>Fedora live, from its CD-ROM image, which is loaded whole</source>
        <translation>Fedora live из образа CD-ROM, который загружается целиком</translation>
    </message>
    <message>
        <source>Installer of Fedora or Red Hat, from its CD-ROM image</source>
        <translation>Установщик Fedora или Red Hat из образа CD-ROM</translation>
    </message>
    <message>
        <source>address of this server</source>
        <translation>адрес этого сервера</translation>
    </message>
    <message>
        <source>its HTTP service: http://10.0.0.1</source>
        <translation>его служба HTTP: http://10.0.0.1</translation>
    </message>
    <message>
        <source>address of its folder of files</source>
        <translation>адрес его папки файлов</translation>
    </message>
    <message>
        <source>address of the files of the CD-ROM image</source>
        <translation>адрес файлов образа CD-ROM</translation>
    </message>
    <message>
        <source>address of the whole CD-ROM image</source>
        <translation>адрес всего образа CD-ROM</translation>
    </message>
    <message>
        <source>name of the client</source>
        <translation>имя клиента</translation>
    </message>
    <message>
        <source>group of the client</source>
        <translation>группа клиента</translation>
    </message>
    <message>
        <source>MAC address of the client</source>
        <translation>MAC-адрес клиента</translation>
    </message>
    <message>
        <source>IP address of the client</source>
        <translation>IP-адрес клиента</translation>
    </message>
    <message>
        <source>an identity that is the client&apos;s alone</source>
        <translation>идентификатор, уникальный для клиента</translation>
    </message>
    <message>
        <source>pcbios or efi</source>
        <translation>pcbios или efi</translation>
    </message>
    <message>
        <source>processor that iPXE was built for</source>
        <translation>процессор, для которого собран iPXE</translation>
    </message>
    <message>
        <source>kpxe with BIOS, efi with UEFI</source>
        <translation>kpxe для BIOS, efi для UEFI</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 с %2</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Asks for an address</source>
        <translation>Запрашивает адрес</translation>
    </message>
    <message>
        <source>Is offered %a</source>
        <translation>Ему предложен адрес %a</translation>
    </message>
    <message>
        <source>Has address %a</source>
        <translation>Получил адрес %a</translation>
    </message>
    <message>
        <source>Is told to load %s</source>
        <translation>Получил указание загрузить %s</translation>
    </message>
    <message>
        <source>Asked for the size of %s (a normal probe)</source>
        <translation>Запросил размер %s (обычная проверка)</translation>
    </message>
    <message>
        <source>Fetched %s (%n)</source>
        <translation>Получил %s (%n)</translation>
    </message>
    <message>
        <source>Runs iPXE</source>
        <translation>Запустил iPXE</translation>
    </message>
    <message>
        <source>Fetched its boot script</source>
        <translation>Получил сценарий загрузки</translation>
    </message>
    <message>
        <source>Is told its disk %s</source>
        <translation>Ему указан диск %s</translation>
    </message>
    <message>
        <source>Reports: %s</source>
        <translation>Сообщает: %s</translation>
    </message>
    <message>
        <source>iPXE attached the disk</source>
        <translation>iPXE подключил диск</translation>
    </message>
    <message>
        <source>Reads from the disk</source>
        <translation>Читает с диска</translation>
    </message>
    <message>
        <source>The operating system attached the disk</source>
        <translation>Операционная система подключила диск</translation>
    </message>
    <message>
        <source>Moved %n</source>
        <translation>Передано %n</translation>
    </message>
    <message>
        <source>Is not registered</source>
        <translation>Не зарегистрирован</translation>
    </message>
    <message>
        <source>Was refused the address %a</source>
        <translation>Ему отказано в адресе %a</translation>
    </message>
    <message>
        <source>Gave back %a</source>
        <translation>Вернул адрес %a</translation>
    </message>
    <message>
        <source>Says that %a is used by another machine</source>
        <translation>Сообщает, что %a занят другим устройством</translation>
    </message>
    <message>
        <source>Gets no address: the pool is used up</source>
        <translation>Не получает адрес: пул исчерпан</translation>
    </message>
    <message>
        <source>Was told that there is no IPv6 router</source>
        <translation>Ему сообщено, что маршрутизатора IPv6 нет</translation>
    </message>
    <message>
        <source>Waits to be registered</source>
        <translation>Ожидает регистрации</translation>
    </message>
    <message>
        <source>Asked for %s, which does not exist</source>
        <translation>Запросил несуществующий файл %s</translation>
    </message>
    <message>
        <source>Did not get %s</source>
        <translation>Не получил %s</translation>
    </message>
    <message>
        <source>Request refused: %s</source>
        <translation>Запрос отклонён: %s</translation>
    </message>
    <message>
        <source>Sent a packet that can&apos;t be read</source>
        <translation>Отправил нечитаемый пакет</translation>
    </message>
    <message>
        <source>Disk login of %s refused</source>
        <translation>Вход к диску %s отклонён</translation>
    </message>
    <message>
        <source>Detached the disk (%n moved)</source>
        <translation>Отключил диск (передано %n)</translation>
    </message>
    <message>
        <source>Attached again; its older session gave way</source>
        <translation>Подключился снова; его прежний сеанс закрыт</translation>
    </message>
    <message>
        <source>%s wanted a disk that is in use</source>
        <translation>%s пытается использовать занятый диск</translation>
    </message>
    <message>
        <source>Starts on a fresh disk %s</source>
        <translation>Начинает с чистого диска %s</translation>
    </message>
    <message>
        <source>Goes on with its disk %s</source>
        <translation>Продолжает со своим диском %s</translation>
    </message>
    <message>
        <source>Old disk %s removed</source>
        <translation>Старый диск %s удалён</translation>
    </message>
    <message>
        <source>Disk %s failed</source>
        <translation>Сбой диска %s</translation>
    </message>
    <message>
        <source>No room left for %s</source>
        <translation>Не осталось места для %s</translation>
    </message>
    <message>
        <source>There is room for disks again</source>
        <translation>Место для дисков снова есть</translation>
    </message>
    <message>
        <source>Image %s can&apos;t be opened</source>
        <translation>Не удалось открыть образ %s</translation>
    </message>
    <message>
        <source>Image %s is damaged</source>
        <translation>Образ %s повреждён</translation>
    </message>
    <message>
        <source>Started on %s</source>
        <translation>Запущен на %s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>%s changed</source>
        <translation>Изменено: %s</translation>
    </message>
    <message>
        <source>%s started</source>
        <translation>Начато: %s</translation>
    </message>
    <message>
        <source>%s finished</source>
        <translation>Завершено: %s</translation>
    </message>
    <message>
        <source>%s failed</source>
        <translation>Не удалось: %s</translation>
    </message>
    <message>
        <source>%c events came too fast and are not shown</source>
        <translation>Событий слишком много, не показано: %c</translation>
    </message>
    <message>
        <source>Another DHCP server answers on %s: %a</source>
        <translation>В %s отвечает другой сервер DHCP: %a</translation>
    </message>
    <message>
        <source>The other DHCP server %a does not answer any more</source>
        <translation>Другой сервер DHCP %a больше не отвечает</translation>
    </message>
    <message>
        <source>Somebody without a lease uses %a</source>
        <translation>Кто-то использует %a без аренды</translation>
    </message>
    <message>
        <source>Was sent a wake-up packet</source>
        <translation>Ему отправлен пакет пробуждения</translation>
    </message>
    <message>
        <source>Woke up: it asked for an address %c ms after the packet</source>
        <translation>Проснулся: запросил адрес через %c мс после пакета</translation>
    </message>
    <message>
        <source>Did not wake up</source>
        <translation>Не проснулся</translation>
    </message>
    <message>
        <source>Is a %s</source>
        <translation>Это устройство %s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an event, then its detail: &quot;Failed: port 67 is taken&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lost its disk while it ran, and has not come back</source>
        <translation>Потерял свой диск во время работы и не вернулся</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Enter a name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>Enter the MAC address of its network card.</source>
        <translation>Введите MAC-адрес его сетевой карты.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Здесь нужно значение.</translation>
    </message>
    <message>
        <source>A DHCP server needs a first and a last address to give out.</source>
        <translation>Серверу DHCP нужны первый и последний адреса для выдачи.</translation>
    </message>
    <message>
        <source>The last address lies before the first.</source>
        <translation>Последний адрес меньше первого.</translation>
    </message>
    <message>
        <source>The pool must lie inside the network of this computer and the netmask.</source>
        <translation>Пул должен находиться в сети этого компьютера и маски.</translation>
    </message>
    <message>
        <source>The pool contains this computer&apos;s own address.</source>
        <translation>В пул входит собственный адрес этого компьютера.</translation>
    </message>
    <message>
        <source>Enter a netmask, like 255.255.255.0.</source>
        <translation>Введите маску сети, например 255.255.255.0.</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>Это не маска сети. Пример: 255.255.255.0.</translation>
    </message>
    <message>
        <source>Choose the network card that the clients are connected to.</source>
        <translation>Выберите сетевую карту, к которой подключены клиенты.</translation>
    </message>
    <message>
        <source>The router must be inside the network of the pool.</source>
        <translation>Маршрутизатор должен находиться в сети пула.</translation>
    </message>
    <message>
        <source>60 seconds or more: one slow boot could need two addresses.</source>
        <translation>Не меньше 60 секунд: иначе для одной медленной загрузки может понадобиться два адреса.</translation>
    </message>
    <message>
        <source>Port 0 can&apos;t be served on.</source>
        <translation>Порт 0 использовать нельзя.</translation>
    </message>
    <message>
        <source>HTTP and iSCSI need two different ports.</source>
        <translation>Для HTTP и iSCSI нужны разные порты.</translation>
    </message>
    <message>
        <source>Give the further network a name.</source>
        <translation>Дайте дополнительной сети имя.</translation>
    </message>
    <message>
        <source>Another network has this name, or some of these addresses.</source>
        <translation>У другой сети уже есть это имя или часть этих адресов.</translation>
    </message>
    <message>
        <source>The pool must lie inside its network, without the first and the last address.</source>
        <translation>Пул должен находиться внутри своей сети, без её первого и последнего адресов.</translation>
    </message>
    <message>
        <source>The router must be inside its network.</source>
        <translation>Маршрутизатор должен находиться внутри своей сети.</translation>
    </message>
    <message>
        <source>The address of this computer must be inside its network, and needs the network card.</source>
        <translation>Адрес этого компьютера должен находиться внутри этой сети, и для него нужна сетевая карта.</translation>
    </message>
    <message>
        <source>Relays bring no answers of a proxy: choose the network card that is on this network.</source>
        <translation>Ретрансляторы не передают ответы прокси: выберите сетевую карту, которая подключена к этой сети.</translation>
    </message>
    <message>
        <source>Say which machines this is for: a MAC address, a vendor class or an architecture.</source>
        <translation>Укажите, для каких устройств это: MAC-адрес, класс производителя или архитектура.</translation>
    </message>
    <message>
        <source>Name the loader.</source>
        <translation>Укажите загрузчик.</translation>
    </message>
    <message>
        <source>This is no beginning of a MAC address. An example: b8:27:eb.</source>
        <translation>Это не начало MAC-адреса. Пример: b8:27:eb.</translation>
    </message>
    <message>
        <source>Pairs of hex digits without anything between them, like 01525400aa882a.</source>
        <translation>Пары шестнадцатеричных цифр без разделителей, например 01525400aa882a.</translation>
    </message>
    <message>
        <source>Another client already has this identifier.</source>
        <translation>Этот идентификатор уже есть у другого клиента.</translation>
    </message>
    <message>
        <source>This boot entry does not exist any more.</source>
        <translation>Этого пункта загрузки больше нет.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Слишком большое число.</translation>
    </message>
    <message>
        <source>There is a space or control character that can&apos;t stand here.</source>
        <translation>Здесь пробел или управляющий символ, который недопустим.</translation>
    </message>
    <message>
        <source>This path leads out of the folder of files.</source>
        <translation>Этот путь ведёт за пределы папки файлов.</translation>
    </message>
    <message>
        <source>There is a ${…} that is not known.</source>
        <translation>Здесь есть неизвестная переменная ${…}.</translation>
    </message>
    <message>
        <source>An address begins with http://, https://, tftp:// or ftp:// and has no spaces.</source>
        <translation>Адрес начинается с http://, https://, tftp:// или ftp:// и не содержит пробелов.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Слишком длинное значение.</translation>
    </message>
    <message>
        <source>Use letters, digits and &apos;-&apos; only; begin and end with a letter or digit.</source>
        <translation>Используйте только латинские буквы, цифры и «-»; начало и конец — буква или цифра.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Это имя занято. Выберите другое.</translation>
    </message>
    <message>
        <source>Another client already has this MAC address.</source>
        <translation>Этот MAC-адрес уже есть у другого клиента.</translation>
    </message>
    <message>
        <source>A MAC address has six pairs of hex digits, like 52:54:00:aa:88:2a.</source>
        <translation>MAC-адрес состоит из шести пар шестнадцатеричных цифр, например 52:54:00:aa:88:2a.</translation>
    </message>
    <message>
        <source>This address belongs to another client, the router or this computer.</source>
        <translation>Этот адрес принадлежит другому клиенту, маршрутизатору или этому компьютеру.</translation>
    </message>
    <message>
        <source>This address is outside the network that is served.</source>
        <translation>Этот адрес вне обслуживаемой сети.</translation>
    </message>
    <message>
        <source>Leased to another machine now. This client gets it when that lease ends.</source>
        <translation>Сейчас отдан в аренду другому устройству. Клиент получит его, когда аренда закончится.</translation>
    </message>
    <message>
        <source>This image does not exist any more.</source>
        <translation>Этого образа больше нет.</translation>
    </message>
    <message>
        <source>Without an image this client can&apos;t boot. You can choose one later.</source>
        <translation>Без образа этот клиент не сможет загрузиться. Образ можно выбрать позже.</translation>
    </message>
    <message>
        <source>There is no such group that says what its clients have.</source>
        <translation>Нет такой группы, которая задавала бы настройки клиентов.</translation>
    </message>
    <message>
        <source>This client follows its group: change the group, or let the client not follow it.</source>
        <translation>Этот клиент следует своей группе: измените группу или отвяжите клиента от неё.</translation>
    </message>
    <message>
        <source>Enter both a user and a secret, or neither.</source>
        <translation>Введите и пользователя, и секрет или не вводите ничего.</translation>
    </message>
    <message>
        <source>The secret must have 12 to 16 characters.</source>
        <translation>Длина секрета должна быть от 12 до 16 символов.</translation>
    </message>
    <message>
        <source>This is a CD-ROM image. Choose it as CD-ROM, not as disk.</source>
        <translation>Это образ CD-ROM. Выберите его как компакт-диск, а не как диск.</translation>
    </message>
    <message>
        <source>This is a disk image. Choose it as image, not as CD-ROM.</source>
        <translation>Это образ диска. Выберите его как образ, а не как компакт-диск.</translation>
    </message>
    <message>
        <source>The server proves itself only to a client that proves itself: set the disk password too.</source>
        <translation>Сервер подтверждает себя только клиенту, который подтверждает себя: задайте и пароль диска.</translation>
    </message>
    <message>
        <source>The server&apos;s secret must be another one than the client&apos;s.</source>
        <translation>Секрет сервера должен отличаться от секрета клиента.</translation>
    </message>
    <message>
        <source>A usual file system (NTFS, ext4, …) does not survive two computers that write to it. Use this for cluster file systems, or for several paths to one computer.</source>
        <translation>Обычная файловая система (NTFS, ext4, …) не выдерживает записи с двух компьютеров. Используйте это для кластерных файловых систем или для нескольких путей к одному компьютеру.</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20 or 192.168.1.20:3260.</source>
        <translation>Это не адрес. Пример: 192.168.1.20 или 192.168.1.20:3260.</translation>
    </message>
    <message>
        <source>This is this computer itself: the client would be sent in a circle.</source>
        <translation>Это сам этот компьютер: клиент ходил бы по кругу.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1/s</source>
        <extracomment>an amount of data per second: &quot;12.3 MiB/s&quot;</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>меньше 1 мин</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 д %2 ч</translation>
    </message>
</context>
<context>
    <name>InterfaceText</name>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Гбит/с</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Мбит/с</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>нет адреса IPv4</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>нет соединения</translation>
    </message>
    <message>
        <source>Wi-Fi: PCs can&apos;t boot over it</source>
        <translation>Wi-Fi: по нему ПК не могут загружаться</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>виртуальная</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>только этот компьютер</translation>
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
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk of %1 with everything saved on it since %2</source>
        <translation>диск %1 со всем, что на нём сохранено с %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more disks</source>
        <translation>
            <numerusform>ещё %n диск</numerusform>
            <numerusform>ещё %n диска</numerusform>
            <numerusform>ещё %n дисков</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove client</source>
        <translation>Удаление клиента</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Будет безвозвратно потеряно:</translation>
    </message>
    <message>
        <source>There is nothing to lose: the disk of these clients is read-only.</source>
        <translation>Терять нечего: диск этих клиентов только для чтения.</translation>
    </message>
    <message>
        <source>No disk is lost: the changes of these clients are thrown away at every boot.</source>
        <translation>Диски не пропадут: изменения этих клиентов отбрасываются при каждой загрузке.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them run now: their disk is taken away from the running system.</source>
        <translation>
            <numerusform>%n из них сейчас работает: диск будет отнят у работающей системы.</numerusform>
            <numerusform>%n из них сейчас работают: диски будут отняты у работающих систем.</numerusform>
            <numerusform>%n из них сейчас работают: диски будут отняты у работающих систем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Отключить %1?</translation>
    </message>
    <message>
        <source>The disk is taken away from the running system, which loses what it has not written yet. A client that still runs may attach its disk again at once; one that was switched off, or hangs, is let go of.</source>
        <translation>Диск будет отнят у работающей системы, и всё, что она ещё не записала, пропадёт. Клиент, который продолжает работать, может сразу подключить диск снова; выключенный или зависший клиент будет отпущен.</translation>
    </message>
    <message>
        <source>Reset disk</source>
        <translation>Сброс диска</translation>
    </message>
    <message>
        <source>Reset the disk of %1?</source>
        <translation>Сбросить диск %1?</translation>
    </message>
    <message>
        <source>The next boot starts fresh from the image.</source>
        <translation>Следующая загрузка начнётся с чистого образа.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Undo brings their settings back, but no disk.</source>
        <translation>Отмена действия вернёт их настройки, но не диски.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
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
            <numerusform>%n новый компьютер</numerusform>
            <numerusform>%n новых компьютера</numerusform>
            <numerusform>%n новых компьютеров</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has lost its disk</source>
        <translation>%1 потерял свой диск</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have lost their disks</source>
        <translation>
            <numerusform>%n клиент потерял свой диск</numerusform>
            <numerusform>%n клиента потеряли свои диски</numerusform>
            <numerusform>%n клиентов потеряли свои диски</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not boot</source>
        <translation>%1 не загружается</translation>
    </message>
    <message numerus="yes">
        <source>%n clients do not boot</source>
        <translation>
            <numerusform>%n клиент не загружается</numerusform>
            <numerusform>%n клиента не загружаются</numerusform>
            <numerusform>%n клиентов не загружаются</numerusform>
        </translation>
    </message>
    <message>
        <source>The services can&apos;t be reached</source>
        <translation>Службы недоступны</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>Сбой: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n services have failed</source>
        <translation>
            <numerusform>Сбой %n службы</numerusform>
            <numerusform>Сбой %n служб</numerusform>
            <numerusform>Сбой %n служб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended</source>
        <translation>
            <numerusform>%n задание завершено</numerusform>
            <numerusform>%n задания завершены</numerusform>
            <numerusform>%n заданий завершено</numerusform>
        </translation>
    </message>
    <message>
        <source>A job has failed</source>
        <translation>Задание не выполнено</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>Задание выполнено</translation>
    </message>
    <message>
        <source>No room: new boots wait</source>
        <translation>Нет места: новые загрузки ждут</translation>
    </message>
    <message>
        <source>Room for disks runs out</source>
        <translation>Место для дисков заканчивается</translation>
    </message>
    <message>
        <source>Another DHCP server answers</source>
        <translation>Отвечает другой сервер DHCP</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Показать образы</translation>
    </message>
    <message>
        <source>Show network</source>
        <translation>Показать сеть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Игнорировать</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Запустить снова</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>Cable, link and address are there: PCs can boot through it.</source>
        <translation>Кабель, соединение и адрес есть: ПК могут загружаться через эту карту.</translation>
    </message>
    <message>
        <source>It works, but slowly: at less than 1 Gbit/s a few PCs at most start at a time. Look at the cable and the switch.</source>
        <translation>Работает, но медленно: при скорости ниже 1 Гбит/с одновременно могут запускаться лишь несколько ПК. Проверьте кабель и коммутатор.</translation>
    </message>
    <message>
        <source>A virtual card: only virtual machines are on it, or what it is a bridge to.</source>
        <translation>Виртуальная карта: к ней подключены только виртуальные машины или то, с чем она соединена мостом.</translation>
    </message>
    <message>
        <source>No link: put the cable in, at both ends, and turn the switch on. This list follows.</source>
        <translation>Нет соединения: подключите кабель с обоих концов и включите коммутатор. Список обновится сам.</translation>
    </message>
    <message>
        <source>It has no IPv4 address: give it a fixed one in the network settings of this computer, like 192.168.50.1/24. This list follows.</source>
        <translation>Нет адреса IPv4: задайте постоянный адрес в сетевых настройках этого компьютера, например 192.168.50.1/24. Список обновится сам.</translation>
    </message>
    <message>
        <source>Wi-Fi: the firmware of PCs can&apos;t boot over it. Use a card with a cable.</source>
        <translation>Wi-Fi: встроенное ПО компьютеров не умеет загружаться по нему. Используйте карту с кабелем.</translation>
    </message>
    <message>
        <source>It leads to this computer only.</source>
        <translation>Она ведёт только к этому компьютеру.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>PCs with BIOS and UEFI</source>
        <translation>ПК с BIOS и UEFI</translation>
    </message>
    <message>
        <source>PCs with BIOS</source>
        <translation>ПК с BIOS</translation>
    </message>
    <message>
        <source>PCs with UEFI</source>
        <translation>ПК с UEFI</translation>
    </message>
    <message>
        <source>some machines</source>
        <translation>некоторые устройства</translation>
    </message>
    <message>
        <source>tells %1 to boot from %2</source>
        <translation>указывает, что %1 загружаются с %2</translation>
    </message>
    <message>
        <source>tells %1 to boot %2</source>
        <translation>указывает, что %1 загружают %2</translation>
    </message>
    <message>
        <source>tells %1 to boot %2 from %3</source>
        <translation>указывает, что %1 загружают %2 с %3</translation>
    </message>
    <message>
        <source>%1 gives out addresses and %2.</source>
        <translation>%1 выдаёт адреса и %2.</translation>
    </message>
    <message>
        <source>%1 gives out addresses.</source>
        <translation>%1 выдаёт адреса.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 отвечает.</translation>
    </message>
    <message>
        <source>No other DHCP server answers on %1.</source>
        <translation>В %1 другие серверы DHCP не отвечают.</translation>
    </message>
    <message numerus="yes">
        <source>%n other DHCP servers answer on %1:</source>
        <translation>
            <numerusform>В %1 отвечает %n другой сервер DHCP:</numerusform>
            <numerusform>В %1 отвечают %n других сервера DHCP:</numerusform>
            <numerusform>В %1 отвечают %n других серверов DHCP:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gives out addresses here, so Netseat must.</source>
        <translation>Больше никто здесь не выдаёт адреса, поэтому это должен делать Netseat.</translation>
    </message>
    <message>
        <source>The addresses are given out already. Netseat adds only what PCs boot, and nothing changes for anybody else.</source>
        <translation>Адреса здесь уже выдаются. Netseat лишь добавит то, что ПК загружают; для остальных ничего не изменится.</translation>
    </message>
    <message>
        <source>The addresses are given out already, by more than one: turn all but one off, or two machines get one address sooner or later.</source>
        <translation>Адреса здесь выдаёт сразу несколько серверов: оставьте включённым только один, иначе рано или поздно два устройства получат один адрес.</translation>
    </message>
    <message>
        <source>Another server tells PCs what to boot, too: which answer they follow is chance. Take options 66 and 67 out there.</source>
        <translation>Другой сервер тоже указывает ПК, что загружать: какому ответу они последуют — дело случая. Уберите там параметры 66 и 67.</translation>
    </message>
</context>
<context>
    <name>RoomText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>свободно %1 из %2</translation>
    </message>
    <message>
        <source>only the reserve is left</source>
        <translation>остался только резерв</translation>
    </message>
    <message>
        <source>full in about %1 at this rate</source>
        <translation>при таком темпе заполнится примерно через %1</translation>
    </message>
    <message>
        <source>New boots wait for room: %1 are free, and %2 are kept in reserve. PCs that run are not touched; those that wait go on by themselves as soon as there is room. Remove versions that nobody uses, reset disks that are kept, or make the reserve smaller.</source>
        <translation>Новые загрузки ждут места: свободно %1, в резерве %2. Работающие ПК не затронуты; ожидающие продолжат сами, как только появится место. Удалите версии, которые никто не использует, сбросьте сохраняемые диски или уменьшите резерв.</translation>
    </message>
</context>
<context>
    <name>StopServicesText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>These PCs run from this computer and will stand still without their disks: %1.</source>
        <translation>Эти ПК работают с этого компьютера и остановятся без своих дисков: %1.</translation>
    </message>
    <message>
        <source>Stop services</source>
        <translation>Остановить службы</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>It ignores what it is offered.</source>
        <translation>Он не реагирует на предложения.</translation>
    </message>
    <message>
        <source>The PC asked for an address again and again. Netseat offered one each time, and the PC took none. Some firmware ignores the second answer where another DHCP server answers too.</source>
        <translation>ПК раз за разом запрашивал адрес. Netseat каждый раз предлагал его, но ПК не взял ни одного. Некоторое встроенное ПО не замечает второй ответ, если отвечает и другой сервер DHCP.</translation>
    </message>
    <message>
        <source>Let Netseat give out the addresses (full), or enter the lines for the other DHCP server that the Network page shows.</source>
        <translation>Выберите вариант «Адреса выдаёт Netseat» или введите на другом сервере DHCP строки, которые показывает страница «Сеть».</translation>
    </message>
    <message>
        <source>There was no address left for it.</source>
        <translation>Для него не осталось адреса.</translation>
    </message>
    <message>
        <source>All addresses of the pool are taken.</source>
        <translation>Все адреса пула заняты.</translation>
    </message>
    <message>
        <source>Enlarge the pool on the Network page, or give this client a fixed address.</source>
        <translation>Увеличьте пул на странице «Сеть» или задайте этому клиенту постоянный адрес.</translation>
    </message>
    <message>
        <source>Its address is disputed.</source>
        <translation>Его адрес оспаривается.</translation>
    </message>
    <message>
        <source>The PC insists on an address that is not from here, or says that another computer uses the one it was given. Mostly a second DHCP server is on the network.</source>
        <translation>ПК настаивает на адресе, который выдан не здесь, или сообщает, что выданный ему адрес использует другой компьютер. Чаще всего в сети есть второй сервер DHCP.</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page; use &quot;proxy&quot; beside one.</source>
        <translation>Поищите другие серверы DHCP на странице «Сеть»; рядом с ними используйте вариант «Адреса выдаёт мой маршрутизатор» (прокси).</translation>
    </message>
    <message>
        <source>It was told what to load and never asked for it.</source>
        <translation>Ему указали, что загружать, но он этого не запросил.</translation>
    </message>
    <message>
        <source>Its request does not arrive: a firewall on this computer blocks TFTP, or the PC took the file name of another DHCP server.</source>
        <translation>Его запрос не доходит: брандмауэр этого компьютера блокирует TFTP или ПК взял имя файла от другого сервера DHCP.</translation>
    </message>
    <message>
        <source>Let UDP port 69 through the firewall; look for other DHCP servers on the Network page.</source>
        <translation>Откройте порт UDP 69 в брандмауэре; поищите другие серверы DHCP на странице «Сеть».</translation>
    </message>
    <message>
        <source>The loader that it asks for does not exist.</source>
        <translation>Запрошенный им загрузчик не существует.</translation>
    </message>
    <message>
        <source>The name may come from another DHCP server, or the boot programs are not installed.</source>
        <translation>Возможно, имя сообщил другой сервер DHCP или загрузочные программы не установлены.</translation>
    </message>
    <message>
        <source>Set the client&apos;s loader to automatic; install the package &quot;ipxe&quot;; remove options 66 and 67 from the other DHCP server.</source>
        <translation>Выберите для клиента автоматический загрузчик; установите пакет «ipxe»; уберите параметры 66 и 67 на другом сервере DHCP.</translation>
    </message>
    <message>
        <source>A file did not arrive whole.</source>
        <translation>Файл дошёл не полностью.</translation>
    </message>
    <message>
        <source>The transfer began and the PC went silent: a bad cable or port, a tunnel that takes only small packets, or a firewall in between.</source>
        <translation>Передача началась, и ПК замолчал: неисправный кабель или порт, туннель, пропускающий только маленькие пакеты, или брандмауэр на пути.</translation>
    </message>
    <message>
        <source>Check cable and switch port; let UDP port 69 through the firewall.</source>
        <translation>Проверьте кабель и порт коммутатора; откройте порт UDP 69 в брандмауэре.</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent: Secure Boot?</source>
        <translation>Он полностью получил загрузчик и замолчал: Secure Boot?</translation>
    </message>
    <message>
        <source>UEFI starts no program with an unknown signature while Secure Boot is on. Often the screen says &quot;Security violation&quot;. Otherwise the loader does not get along with this network card.</source>
        <translation>При включённом Secure Boot UEFI не запускает программы с неизвестной подписью. Часто на экране написано «Security violation». Если нет, загрузчик не ладит с этой сетевой картой.</translation>
    </message>
    <message>
        <source>Turn Secure Boot off in the PC&apos;s firmware setup. If it is off: try another loader.</source>
        <translation>Отключите Secure Boot в настройках встроенного ПО этого ПК. Если он уже отключён, попробуйте другой загрузчик.</translation>
    </message>
    <message>
        <source>It fetched the loader whole and then went silent.</source>
        <translation>Он полностью получил загрузчик и замолчал.</translation>
    </message>
    <message>
        <source>The loader does not get along with this PC&apos;s BIOS or network card.</source>
        <translation>Загрузчик не ладит с BIOS или сетевой картой этого ПК.</translation>
    </message>
    <message>
        <source>Try another loader; update the BIOS. On some boards the IOMMU must be set to automatic.</source>
        <translation>Попробуйте другой загрузчик; обновите BIOS. На некоторых платах для IOMMU нужно выбрать автоматический режим.</translation>
    </message>
    <message>
        <source>It loads the loader again and again.</source>
        <translation>Он снова и снова загружает загрузчик.</translation>
    </message>
    <message>
        <source>iPXE is told to load iPXE: another DHCP server answers it with a file name of its own.</source>
        <translation>iPXE указывают загрузить iPXE: другой сервер DHCP отвечает ему своим именем файла.</translation>
    </message>
    <message>
        <source>Look for other DHCP servers on the Network page, and remove options 66 and 67 there.</source>
        <translation>Поищите другие серверы DHCP на странице «Сеть» и уберите на них параметры 66 и 67.</translation>
    </message>
    <message>
        <source>iPXE runs, but does not fetch its script.</source>
        <translation>iPXE запущен, но не получает свой сценарий.</translation>
    </message>
    <message>
        <source>Its network driver does not get along with this card, or a firewall on this computer blocks HTTP.</source>
        <translation>Его сетевой драйвер не ладит с этой картой или брандмауэр этого компьютера блокирует HTTP.</translation>
    </message>
    <message>
        <source>Try the loader &quot;snponly&quot; or &quot;undionly&quot;; let the port of HTTP through the firewall.</source>
        <translation>Попробуйте загрузчик «snponly» или «undionly»; откройте порт HTTP в брандмауэре.</translation>
    </message>
    <message>
        <source>It knows its disk and does not get to it.</source>
        <translation>Он знает свой диск, но не может к нему подключиться.</translation>
    </message>
    <message>
        <source>The script was fetched, and no connection to the disk came: a firewall on this computer blocks it, or the PC&apos;s address does not fit the network.</source>
        <translation>Сценарий получен, но соединения с диском не было: его блокирует брандмауэр этого компьютера или адрес ПК не подходит к сети.</translation>
    </message>
    <message>
        <source>Let TCP port 3260 through the firewall of this computer.</source>
        <translation>Откройте порт TCP 3260 в брандмауэре этого компьютера.</translation>
    </message>
    <message>
        <source>Its disk was refused to it.</source>
        <translation>Ему отказано в доступе к диску.</translation>
    </message>
    <message>
        <source>User or secret are not what they should be, or the disk is not for this PC.</source>
        <translation>Пользователь или секрет неверны, или диск не для этого ПК.</translation>
    </message>
    <message>
        <source>See the log line below for the reason; compare user and secret.</source>
        <translation>Причина указана в строке журнала ниже; сравните пользователя и секрет.</translation>
    </message>
    <message>
        <source>Its disk is in use.</source>
        <translation>Его диск занят.</translation>
    </message>
    <message>
        <source>Another computer has this disk: mostly two PCs with one MAC address, or a copy of the client.</source>
        <translation>Этот диск у другого компьютера: чаще всего это два ПК с одним MAC-адресом или копия клиента.</translation>
    </message>
    <message>
        <source>Switch the other one off, or disconnect it; clusters need the disk to be shared.</source>
        <translation>Выключите или отключите другой компьютер; для кластеров диск должен быть общим.</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be read.</source>
        <translation>Его диск не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The image or the client&apos;s own disk can&apos;t be opened, is damaged, or the file system below failed.</source>
        <translation>Образ или собственный диск клиента не открывается, повреждён, или произошёл сбой файловой системы под ним.</translation>
    </message>
    <message>
        <source>See the log line below for the file; look at this computer&apos;s disk; go back to an earlier version.</source>
        <translation>Файл указан в строке журнала ниже; проверьте диск этого компьютера; вернитесь к более ранней версии.</translation>
    </message>
    <message>
        <source>There was no room for its disk.</source>
        <translation>Для его диска не хватило места.</translation>
    </message>
    <message>
        <source>What the PC writes needs room on this computer, and there is none, or the client&apos;s limit is reached.</source>
        <translation>Для того, что записывает ПК, нужно место на этом компьютере, а его нет, или достигнуто ограничение клиента.</translation>
    </message>
    <message>
        <source>Make room: remove versions or disks that nobody needs; raise the limit.</source>
        <translation>Освободите место: удалите ненужные версии или диски; увеличьте ограничение.</translation>
    </message>
    <message>
        <source>The disk was attached, and nothing reads from it.</source>
        <translation>Диск подключён, но с него ничего не читается.</translation>
    </message>
    <message>
        <source>iPXE has the disk, but the firmware does not take it over.</source>
        <translation>У iPXE есть диск, но встроенное ПО его не принимает.</translation>
    </message>
    <message>
        <source>There is nothing on the disk that this PC can start.</source>
        <translation>На диске нет ничего, что этот ПК мог бы запустить.</translation>
    </message>
    <message>
        <source>A few sectors were read and the disk was let go: the image has no boot program for this kind of firmware (BIOS or UEFI), or is empty.</source>
        <translation>Было прочитано несколько секторов, и диск был отключён: в образе нет загрузочной программы для такого встроенного ПО (BIOS или UEFI) или он пуст.</translation>
    </message>
    <message>
        <source>Set the PC to the kind of firmware that the image is for, or let the doctor look at the image.</source>
        <translation>Переключите ПК на тот вид встроенного ПО, для которого предназначен образ, или запустите диагностику образа.</translation>
    </message>
    <message>
        <source>The operating system does not find its disk.</source>
        <translation>Операционная система не находит свой диск.</translation>
    </message>
    <message>
        <source>The boot loader was read from the disk, and the system never attached the disk itself: what it starts from (initramfs) has no iSCSI in it.</source>
        <translation>Загрузчик был прочитан с диска, но сама система так и не подключила диск: в том, с чего она запускается (initramfs), нет iSCSI.</translation>
    </message>
    <message>
        <source>Let the doctor look at the image: it can put in what is missing.</source>
        <translation>Запустите диагностику образа: она может добавить недостающее.</translation>
    </message>
    <message>
        <source>It was up and lost its disk.</source>
        <translation>Он работал и потерял свой диск.</translation>
    </message>
    <message>
        <source>The connection ended while the system ran: cable, switch, sleep, or this computer was busy or restarted.</source>
        <translation>Соединение прервалось во время работы системы: кабель, коммутатор, спящий режим, или этот компьютер был занят или перезапущен.</translation>
    </message>
    <message>
        <source>See the log lines below; start the PC again.</source>
        <translation>Посмотрите строки журнала ниже; запустите ПК снова.</translation>
    </message>
    <message>
        <source>Its boot entry could not be started.</source>
        <translation>Его пункт загрузки не удалось запустить.</translation>
    </message>
    <message>
        <source>A file of the entry does not exist or is for another kind of firmware.</source>
        <translation>Файл этого пункта не существует или предназначен для другого вида встроенного ПО.</translation>
    </message>
    <message>
        <source>See the log line below for the code; check the entry&apos;s paths.</source>
        <translation>Код указан в строке журнала ниже; проверьте пути в пункте загрузки.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message>
        <source>See the log line below.</source>
        <translation>Посмотрите строку журнала ниже.</translation>
    </message>
    <message>
        <source>Type the code on its screen into Help &gt; What does this code mean?</source>
        <translation>Введите код с его экрана в меню «Справка» &gt; «Что означает этот код?»</translation>
    </message>
    <message>
        <source>&amp;Edit client …</source>
        <translation>&amp;Изменить клиента…</translation>
    </message>
    <message>
        <source>Open the &amp;doctor …</source>
        <translation>Открыть &amp;диагностику…</translation>
    </message>
    <message>
        <source>Show &amp;network page</source>
        <translation>Показать страницу «&amp;Сеть»</translation>
    </message>
    <message>
        <source>Show &amp;images page</source>
        <translation>Показать страницу «&amp;Образы»</translation>
    </message>
    <message>
        <source>It asked for an address and took none. Look at the log on the page Activity, and for another DHCP server.</source>
        <translation>Он запрашивал адрес, но не взял ни одного. Посмотрите журнал на странице «Активность» и проверьте, нет ли другого сервера DHCP.</translation>
    </message>
    <message>
        <source>It was told what to boot and did not fetch it. A firewall on this computer may block TFTP (UDP port 69), or another server answered first.</source>
        <translation>Ему указали, что загружать, но он этого не получил. Возможно, брандмауэр этого компьютера блокирует TFTP (порт UDP 69) или первым ответил другой сервер.</translation>
    </message>
    <message>
        <source>It fetched the boot program and did not start it. Switch Secure Boot off in its firmware.</source>
        <translation>Он получил загрузочную программу, но не запустил её. Отключите Secure Boot в его встроенном ПО.</translation>
    </message>
    <message>
        <source>The boot program runs and got no further. A firewall on this computer may block HTTP.</source>
        <translation>Загрузочная программа запущена, но дальше дело не пошло. Возможно, брандмауэр этого компьютера блокирует HTTP.</translation>
    </message>
    <message>
        <source>It knows its disk and did not attach it. Look whether it has an image, and whether a firewall blocks port 3260.</source>
        <translation>Он знает свой диск, но не подключил его. Проверьте, есть ли у него образ и не блокирует ли брандмауэр порт 3260.</translation>
    </message>
    <message>
        <source>The disk is attached and nothing was read: there may be nothing on it to start from.</source>
        <translation>Диск подключён, но ничего не прочитано: возможно, на нём нечего запускать.</translation>
    </message>
    <message>
        <source>It started from the disk, but the system did not find the disk again. Let the doctor on the page Images look at the image.</source>
        <translation>Он запустился с диска, но система не нашла диск снова. Запустите диагностику образа на странице «Образы».</translation>
    </message>
    <message>
        <source>Turn %1 on, or start it again. What it does appears here.</source>
        <translation>Включите %1 или запустите снова. Здесь появится всё, что он делает.</translation>
    </message>
    <message>
        <source>%1 is up: its system had its disk after %2.</source>
        <translation>%1 работает: система получила диск через %2.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 работает.</translation>
    </message>
    <message>
        <source>%1 stopped after: %2.</source>
        <translation>%1 остановился после этапа: %2.</translation>
    </message>
    <message>
        <source>%1 is off again. Its last boot came as far as: %2.</source>
        <translation>%1 снова выключен. Его последняя загрузка дошла до этапа: %2.</translation>
    </message>
    <message>
        <source>%1 boots: %2.</source>
        <translation>%1 загружается: %2.</translation>
    </message>
    <message>
        <source>Keep the disk attached when booting fails (in the client&apos;s settings, under Firmware); try another loader; update the firmware.</source>
        <translation>Оставьте диск подключённым при неудачной загрузке (в настройках клиента, «Встроенное ПО»); попробуйте другой загрузчик; обновите встроенное ПО.</translation>
    </message>
    <message>
        <source>&amp;Keep the disk attached …</source>
        <translation>Оставить диск &amp;подключённым…</translation>
    </message>
</context>
<context>
    <name>VersionRules</name>
    <message>
        <source>A CD-ROM image has no versions.</source>
        <translation>У образа CD-ROM нет версий.</translation>
    </message>
    <message>
        <source>A maintenance is under way on %1. Publish or discard its draft first.</source>
        <translation>На %1 идёт обслуживание. Сначала опубликуйте или отбросьте его черновик.</translation>
    </message>
    <message>
        <source>A maintenance is under way. Publish or discard its draft first.</source>
        <translation>Идёт обслуживание. Сначала опубликуйте или отбросьте его черновик.</translation>
    </message>
    <message>
        <source>All clients of this image run now. Shut down the one that you want to work on.</source>
        <translation>Все клиенты этого образа сейчас работают. Выключите того, на котором хотите работать.</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to work on.</source>
        <translation>Этого образа нет ни у одного клиента. Назначьте его клиенту, на котором хотите работать.</translation>
    </message>
    <message>
        <source>There is no draft. Start a maintenance to make one.</source>
        <translation>Черновика нет. Чтобы создать его, начните обслуживание.</translation>
    </message>
    <message>
        <source>%1 still runs from the draft. Shut it down first.</source>
        <translation>%1 ещё работает с черновиком. Сначала выключите его.</translation>
    </message>
    <message>
        <source>A draft must be published first.</source>
        <translation>Черновик сначала нужно опубликовать.</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>Это уже версия по умолчанию.</translation>
    </message>
    <message>
        <source>Select a version below the image first.</source>
        <translation>Сначала выберите версию под образом.</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>Этого образа нет ни у одного клиента. Назначьте его клиенту, на котором хотите проверить.</translation>
    </message>
    <message>
        <source>The disk of %1 lies over it.</source>
        <translation>Поверх неё лежит диск %1.</translation>
    </message>
    <message>
        <source>The draft is built on it. Publish or discard that first.</source>
        <translation>На ней основан черновик. Сначала опубликуйте или отбросьте его.</translation>
    </message>
    <message>
        <source>Version %1 is built on it. Flatten that one first.</source>
        <translation>На ней основана версия %1. Сначала объедините слои той версии.</translation>
    </message>
    <message>
        <source>Discard the draft instead.</source>
        <translation>Черновик нужно отбросить, а не удалять.</translation>
    </message>
    <message>
        <source>It is the default version. Make another one that first.</source>
        <translation>Это версия по умолчанию. Сначала сделайте такой другую.</translation>
    </message>
    <message>
        <source>It is going to be the default version. Make another one that first.</source>
        <translation>Эта версия станет версией по умолчанию. Сначала сделайте такой другую.</translation>
    </message>
    <message>
        <source>%1 stays on it. Let it follow the default version first.</source>
        <translation>%1 остаётся на ней. Сначала переведите его на версию по умолчанию.</translation>
    </message>
    <message>
        <source>The group %1 stays on it. Let it follow the default version first.</source>
        <translation>Группа %1 остаётся на ней. Сначала переведите её на версию по умолчанию.</translation>
    </message>
    <message>
        <source>Its file stands alone already.</source>
        <translation>Её файл уже самостоятельный.</translation>
    </message>
    <message>
        <source>It is damaged, and a copy would be, too. Bring its file back first.</source>
        <translation>Она повреждена, и копия тоже будет повреждена. Сначала верните её файл.</translation>
    </message>
    <message>
        <source>Select an image or a version first.</source>
        <translation>Сначала выберите образ или версию.</translation>
    </message>
    <message>
        <source>%1 uses it. Give that client another image first.</source>
        <translation>Его использует %1. Сначала назначьте этому клиенту другой образ.</translation>
    </message>
    <message>
        <source>The group %1 has it. Give that another image first.</source>
        <translation>Он задан в группе %1. Сначала назначьте ей другой образ.</translation>
    </message>
    <message>
        <source>The boot entry %1 starts from it. Change that first.</source>
        <translation>С него запускается пункт загрузки %1. Сначала измените этот пункт.</translation>
    </message>
    <message>
        <source>It has a draft. Publish or discard that first.</source>
        <translation>У него есть черновик. Сначала опубликуйте или отбросьте его.</translation>
    </message>
    <message>
        <source>There is no version of it.</source>
        <translation>У него нет версий.</translation>
    </message>
    <message>
        <source>A CD-ROM image: the doctor knows installed systems only.</source>
        <translation>Это образ CD-ROM: диагностика работает только с установленными системами.</translation>
    </message>
    <message>
        <source>A draft gets its note when it is published.</source>
        <translation>Примечание к черновику добавляется при публикации.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ActivityPage</name>
    <message>
        <source>E&amp;xport log …</source>
        <translation>&amp;Экспортировать журнал…</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Экспорт журнала</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Все службы</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Сведения и важнее</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Search the log …</source>
        <translation>Поиск в журнале…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>С&amp;ледить</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Прокручивать до последней строки</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all shown ones</source>
        <translation>Копировать выделенные или все показанные строки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>Сохранить показанные строки в файл</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Текст (*.log *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Log saved to %1.</source>
        <translation>Журнал сохранён в %1.</translation>
    </message>
    <message>
        <source>The log could not be saved to %1: %2</source>
        <translation>Не удалось сохранить журнал в %1: %2</translation>
    </message>
    <message>
        <source>&amp;Only this client</source>
        <translation>Только эт&amp;от клиент</translation>
    </message>
    <message>
        <source>&amp;Show the client</source>
        <translation>&amp;Показать клиента</translation>
    </message>
    <message>
        <source>Ol&amp;der lines</source>
        <translation>Более с&amp;тарые строки</translation>
    </message>
    <message>
        <source>Fetch older lines from the stored log; scrolling to the top does it too</source>
        <translation>Получить более старые строки из сохранённого журнала; это происходит и при прокрутке до самого верха</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Fetching older lines …</source>
        <translation>Получение более старых строк…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>Строк: %1 из %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Пока ничего не произошло</translation>
    </message>
    <message>
        <source>As soon as the services run and a PC is turned on, every step of its boot is listed here.</source>
        <translation>Когда службы будут запущены и включится ПК, здесь появится каждый шаг его загрузки.</translation>
    </message>
    <message>
        <source>No line fits the filters</source>
        <translation>Ни одна строка не подходит под фильтры</translation>
    </message>
    <message>
        <source>There are lines, but none that you chose to see. Older ones may be in the stored log.</source>
        <translation>Строки есть, но не те, что вы выбрали для показа. Более старые могут быть в сохранённом журнале.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Таблица для электронных таблиц (*.csv)</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.jsonl)</source>
        <translation>JSON, по одному событию в строке (*.jsonl)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>Cha&amp;rts</source>
        <translation>&amp;Графики</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressStep</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>&amp;Пул:</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>Первый адрес пула</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>Последний адрес пула</translation>
    </message>
    <message>
        <source>to</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>Проверка, кто ещё выдаёт там адреса…</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1 If there is a router that gives them, choose the first way.</source>
        <translation>Не удалось выяснить, кто ещё выдаёт там адреса: %1 Если их выдаёт маршрутизатор, выберите первый вариант.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Проверки ещё не было.</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (рекомендуется)</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Это не адрес. Пример: 192.168.1.20.</translation>
    </message>
    <message>
        <source>Another server gives out addresses here already. Two on one network disturb each other: turn that one off first.</source>
        <translation>Другой сервер здесь уже выдаёт адреса. Два сервера в одной сети мешают друг другу: сначала выключите тот.</translation>
    </message>
    <message>
        <source>The services did not all start: %1</source>
        <translation>Запустились не все службы: %1</translation>
    </message>
    <message>
        <source>Who gives out the addresses?</source>
        <translation>Кто выдаёт адреса?</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesModel</name>
    <message>
        <source>Reserved</source>
        <translation>Зарезервирован</translation>
    </message>
    <message>
        <source>Reserved, in use</source>
        <translation>Зарезервирован, занят</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>Nobody has registered this machine.</source>
        <translation>Этот компьютер не зарегистрирован.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>netseat::ui::AddressesPanel</name>
    <message>
        <source>&amp;Reserve this address</source>
        <translation>&amp;Зарезервировать этот адрес</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Поиск адресов</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>Адресов пока нет</translation>
    </message>
    <message>
        <source>Machines that get an address from Netseat are listed here, and the addresses that you give to clients.</source>
        <translation>Здесь перечислены компьютеры, получившие адрес от Netseat, и адреса, которые вы назначили клиентам.</translation>
    </message>
    <message>
        <source>Another server gives out the addresses. Here are those that you give to clients.</source>
        <translation>Адреса выдаёт другой сервер. Здесь показаны те, которые вы назначили клиентам.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n addresses given out</source>
        <translation>
            <numerusform>Выдано %1 из %n адреса</numerusform>
            <numerusform>Выдано %1 из %n адресов</numerusform>
            <numerusform>Выдано %1 из %n адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>Pool:</source>
        <translation>Пул:</translation>
    </message>
    <message>
        <source>Pool of %1:</source>
        <translation>Пул сети %1:</translation>
    </message>
    <message>
        <source>Almost full: new machines will get no address. Make the pool larger in the settings.</source>
        <translation>Почти заполнен: новые компьютеры не получат адреса. Увеличьте пул в настройках.</translation>
    </message>
    <message>
        <source>The machine gets this address for good. One that nobody has registered becomes a client.</source>
        <translation>Компьютер получит этот адрес навсегда. Незарегистрированный компьютер станет клиентом.</translation>
    </message>
    <message>
        <source>This address is reserved already.</source>
        <translation>Этот адрес уже зарезервирован.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>%1 сохраняет адрес %2.</translation>
    </message>
    <message>
        <source>Registered as %1, which keeps %2.</source>
        <translation>Зарегистрирован как %1, сохраняет адрес %2.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n addresses</source>
        <translation>
            <numerusform>Сохранение %n адреса</numerusform>
            <numerusform>Сохранение %n адресов</numerusform>
            <numerusform>Сохранение %n адресов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootBar</name>
    <message>
        <source>Stages of the boot</source>
        <translation>Этапы загрузки</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootChart</name>
    <message>
        <source>Durations of the last boots</source>
        <translation>Длительность последних загрузок</translation>
    </message>
    <message>
        <source>No boot is stored yet.</source>
        <translation>Сохранённых загрузок пока нет.</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <extracomment>the longest bar of the chart stands for this duration</extracomment>
        <translation>самая долгая: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n загрузка</numerusform>
            <numerusform>%n загрузки</numerusform>
            <numerusform>%n загрузок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n из них неудачна</numerusform>
            <numerusform>%n из них неудачны</numerusform>
            <numerusform>%n из них неудачны</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them took less than %1</source>
        <translation>половина из них быстрее %1</translation>
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
        <translation>Зарегистрировать</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BootStep</name>
    <message>
        <source>&amp;Wake it up</source>
        <translation>&amp;Разбудить</translation>
    </message>
    <message>
        <source>Boot timeline</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Sends a Wake-on-LAN packet. The PC must be set to listen for it.</source>
        <translation>Отправляет пакет Wake-on-LAN. ПК должен быть настроен на его приём.</translation>
    </message>
    <message>
        <source>Its image is still being copied: it can start from it when that has ended.</source>
        <translation>Его образ ещё копируется: он сможет с него запуститься, когда копирование завершится.</translation>
    </message>
    <message>
        <source>It has no image yet, so it will get an address and no disk.</source>
        <translation>У него ещё нет образа, поэтому он получит адрес, но не диск.</translation>
    </message>
    <message>
        <source>Watch it boot</source>
        <translation>Наблюдение за загрузкой</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Первая загрузка</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Готово</translation>
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
        <translation>Включён</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Until the system</source>
        <translation>До системы</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Работал</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>failed (%1): %2</source>
        <translation>сбой (%1): %2</translation>
    </message>
    <message>
        <source>came up after %1</source>
        <translation>запустился за %1</translation>
    </message>
    <message>
        <source>is booting</source>
        <translation>загружается</translation>
    </message>
    <message>
        <source>went on without Netseat after: %1</source>
        <translation>продолжил без Netseat после этапа: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::BulkDialog</name>
    <message>
        <source>(different)</source>
        <translation>(различается)</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n clients</source>
        <translation>
            <numerusform>Изменение %n клиента</numerusform>
            <numerusform>Изменение %n клиентов</numerusform>
            <numerusform>Изменение %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Image and disk e&amp;xactly as their group</source>
        <translation>Образ и диск &amp;как в их группе</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with name and identity</source>
        <translation>&amp;Дополнительный маленький CD с именем и идентификатором</translation>
    </message>
    <message>
        <source>Show the &amp;boot menu first</source>
        <translation>Сначала показывать меню &amp;загрузки</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Image and disk exactly as their group</source>
        <translation>Образ и диск как в их группе</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ограничение</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Единица ограничения</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Группа:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Образ:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Версия:</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>Изм&amp;енения:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>Ограниче&amp;ние:</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>CD настроек:</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>Запускаетс&amp;я:</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>Ко&amp;мпакт-диск:</translation>
    </message>
    <message>
        <source>Boot loa&amp;der:</source>
        <translation>Загруз&amp;чик:</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>&amp;Указание диска:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are changed, from their next boot on.</source>
        <translation>
            <numerusform>Изменён %n клиент, начиная с его следующей загрузки.</numerusform>
            <numerusform>Изменено %n клиента, начиная с их следующей загрузки.</numerusform>
            <numerusform>Изменено %n клиентов, начиная с их следующей загрузки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what they start are set in the group.</source>
        <translation>Образ, версия, изменения, ограничение, CD настроек и то, что запускается, задаются в группе.</translation>
    </message>
    <message>
        <source>Some follow their group: what is set there stays as it is for them.</source>
        <translation>Некоторые следуют своей группе: то, что задано в ней, для них не изменится.</translation>
    </message>
    <message>
        <source>What each of them may write; 0: no limit.</source>
        <translation>Сколько может записать каждый из них; 0 — без ограничений.</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Это не размер. Пример: 20.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>A new label for them, to filter by. A group has settings that its clients share: make it one by Groups.</source>
        <translation>Новая метка для них, чтобы по ней фильтровать. У группы есть настройки, общие для её клиентов: сделать метку группой можно через «Группы».</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardStep</name>
    <message>
        <source>Network cards</source>
        <translation>Сетевые карты</translation>
    </message>
    <message>
        <source>This computer has no network card. Put one in; this list follows.</source>
        <translation>В этом компьютере нет сетевой карты. Установите её; список обновится сам.</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>Выберите карту.</translation>
    </message>
    <message>
        <source>Looking who else gives out addresses there …</source>
        <translation>Проверка, кто ещё выдаёт там адреса…</translation>
    </message>
    <message>
        <source>Who else gives out addresses there could not be found out: %1</source>
        <translation>Не удалось выяснить, кто ещё выдаёт там адреса: %1</translation>
    </message>
    <message>
        <source>Which network card are your PCs connected to?</source>
        <translation>К какой сетевой карте подключены ваши ПК?</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Сетевая карта</translation>
    </message>
</context>
<context>
    <name>netseat::ui::CardsModel</name>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Медленно</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Виртуальная</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Нет адреса</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Только этот компьютер</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Мбит/с</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Гбит/с</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Сетевая карта</translation>
    </message>
    <message>
        <source>For PCs to boot</source>
        <translation>Для загрузки ПК</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ChartsView</name>
    <message>
        <source>Asking for what was going on …</source>
        <translation>Запрашивается история…</translation>
    </message>
    <message>
        <source>The charts of the last hours come in a moment.</source>
        <translation>Графики последних часов сейчас появятся.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>Вр&amp;емя:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Последние 6 часов</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Boots of 7 days</source>
        <translation>Загрузки за 7 дней</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Save the charts&apos; values or their picture to a file</source>
        <translation>Сохранить значения графиков или их изображение в файл</translation>
    </message>
    <message>
        <source>&amp;Traffic and clients as a table …</source>
        <translation>&amp;Трафик и клиенты таблицей…</translation>
    </message>
    <message>
        <source>&amp;Boots as a table …</source>
        <translation>&amp;Загрузки таблицей…</translation>
    </message>
    <message>
        <source>&amp;Picture …</source>
        <translation>&amp;Изображение…</translation>
    </message>
    <message>
        <source>It answered in words that this program doesn&apos;t know.</source>
        <translation>Эта программа не понимает его ответа.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t tell what was going on: %1</source>
        <translation>Сервер не сообщает историю: %1</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Рисовать нечего</translation>
    </message>
    <message>
        <source>It is asked again each minute.</source>
        <translation>Запрос повторяется каждую минуту.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Пока ничего не произошло</translation>
    </message>
    <message>
        <source>While the services run, each minute adds a point: the traffic of the disks, and who is up. Each PC that boots adds how long it took.</source>
        <translation>Пока службы работают, каждая минута добавляет точку: трафик дисков и число работающих ПК. Каждый загрузившийся ПК добавляет время загрузки.</translation>
    </message>
    <message>
        <source>Export charts</source>
        <translation>Экспорт графиков</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Изображения (*.png)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Таблица для электронных таблиц (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Charts saved to %1.</source>
        <translation>Графики сохранены в %1.</translation>
    </message>
    <message>
        <source>The charts could not be saved to %1: %2</source>
        <translation>Не удалось сохранить графики в %1: %2</translation>
    </message>
    <message>
        <source>Netseat, %1 to %2</source>
        <extracomment>heading of a picture of charts: from when to when</extracomment>
        <translation>Netseat, с %1 по %2</translation>
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
        <translation>Что этот клиент получит сейчас</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>Select a client to see how it boots.</source>
        <translation>Выберите клиента, чтобы увидеть, как он загружается.</translation>
    </message>
    <message>
        <source>New machine: %1. Register it to give it a disk.</source>
        <translation>Новый компьютер: %1. Зарегистрируйте его, чтобы дать ему диск.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>обслуживание</translation>
    </message>
    <message>
        <source>stays on it</source>
        <translation>остаётся на ней</translation>
    </message>
    <message>
        <source>CD-ROM: %1</source>
        <translation>CD-ROM: %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>общий</translation>
    </message>
    <message>
        <source>served by %1</source>
        <translation>обслуживает %1</translation>
    </message>
    <message>
        <source>switched on at %1</source>
        <translation>включён в %1</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Ход загрузки</translation>
    </message>
    <message>
        <source>Dis&amp;k</source>
        <translation>&amp;Диск</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Сеть</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>What it would &amp;get now</source>
        <translation>&amp;Что он получит сейчас</translation>
    </message>
    <message>
        <source>Show the details beside the list</source>
        <translation>Показывать подробности рядом со списком</translation>
    </message>
    <message>
        <source>Show the details below the list</source>
        <translation>Показывать подробности под списком</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDialog</name>
    <message>
        <source>Image and disk e&amp;xactly as its group</source>
        <translation>Образ и диск &amp;как в группе</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Дополните&amp;льно</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>A small extra CD &amp;with its name and identity</source>
        <translation>Неболь&amp;шой CD с его именем и идентификаторами</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Показывать введё&amp;нное</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>Сначала показывать меню загрузки</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Добавление клиента</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменение %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Диск</translation>
    </message>
    <message>
        <source>&amp;Boot and address</source>
        <translation>&amp;Загрузка и адрес</translation>
    </message>
    <message>
        <source>Networ&amp;k access</source>
        <translation>Сетевой досту&amp;п</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;MAC address:</source>
        <translation>MAC-&amp;адрес:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Образ:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Версия:</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>Изм&amp;енения:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>Ограниче&amp;ние:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ограничение</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Единица ограничения</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>CD настроек:</translation>
    </message>
    <message>
        <source>CD-&amp;ROM:</source>
        <translation>Ко&amp;мпакт-диск:</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>Из пула</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>Запускается:</translation>
    </message>
    <message>
        <source>&amp;Fixed address:</source>
        <translation>Постоя&amp;нный адрес:</translation>
    </message>
    <message>
        <source>Boot &amp;loader:</source>
        <translation>Загруз&amp;чик:</translation>
    </message>
    <message>
        <source>Told b&amp;y:</source>
        <translation>&amp;Указание диска:</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Загрузчик</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Указание диска</translation>
    </message>
    <message>
        <source>No&amp;tes:</source>
        <translation>Зам&amp;етки:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <translation>Использ&amp;уется:</translation>
    </message>
    <message>
        <source>Disk &amp;password:</source>
        <translation>Па&amp;роль диска:</translation>
    </message>
    <message>
        <source>CHAP user</source>
        <translation>Пользователь CHAP</translation>
    </message>
    <message>
        <source>CHAP secret</source>
        <translation>Секрет CHAP</translation>
    </message>
    <message>
        <source>Ser&amp;ver&apos;s password:</source>
        <translation>Пароль с&amp;ервера:</translation>
    </message>
    <message>
        <source>Mutual CHAP user</source>
        <translation>Пользователь взаимного CHAP</translation>
    </message>
    <message>
        <source>Mutual CHAP secret</source>
        <translation>Секрет взаимного CHAP</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Served b&amp;y:</source>
        <translation>Обслу&amp;живает:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Secret, 12 to 16 characters</source>
        <translation>Секрет, от 12 до 16 символов</translation>
    </message>
    <message>
        <source>Secret unchanged</source>
        <translation>Секрет без изменений</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Это не адрес. Пример: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Это не размер. Пример: 20.</translation>
    </message>
    <message>
        <source>Import a CD-ROM image (ISO file) first.</source>
        <translation>Сначала импортируйте образ CD-ROM (файл ISO).</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Группа:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>Откр&amp;ыть группу…</translation>
    </message>
    <message>
        <source>Make it a gr&amp;oup …</source>
        <translation>Созда&amp;ть группу…</translation>
    </message>
    <message>
        <source>Image, version, changes, limit, config disk and what it starts are set in the group %1, for all that follow it.</source>
        <translation>Образ, версия, изменения, ограничение, CD настроек и то, что запускается, заданы в группе %1 для всех, кто ей следует.</translation>
    </message>
    <message>
        <source>It belongs to the group, and has an image and a disk as set here.</source>
        <translation>Он входит в группу, а образ и диск заданы здесь.</translation>
    </message>
    <message>
        <source>Only a label so far: a group has settings that its clients share.</source>
        <translation>Пока это только метка: у группы есть настройки, общие для её клиентов.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Встроенное ПО</translation>
    </message>
    <message>
        <source>For installers, and for firmware that does not take the disk over by itself: whatever starts next finds it.</source>
        <translation>Для установщиков и встроенного ПО, которое само не принимает диск: его найдёт то, что запустится следующим.</translation>
    </message>
    <message>
        <source>Disk:</source>
        <translation>Диск:</translation>
    </message>
    <message>
        <source>As usual (10 times)</source>
        <translation>Как обычно (10 раз)</translation>
    </message>
    <message>
        <source> times</source>
        <translation> раз(а)</translation>
    </message>
    <message>
        <source>Repeats a disk command</source>
        <translation>Повторы дисковых команд</translation>
    </message>
    <message>
        <source>For Windows, which would send the traffic of its disk through the router, even within one network.</source>
        <translation>Для Windows: она отправляла бы трафик своего диска через маршрутизатор даже в пределах одной сети.</translation>
    </message>
    <message>
        <source>For firmware that ignores such an offer. It asks a second time then, at port 4011.</source>
        <translation>Для встроенного ПО, которое игнорирует предложение с ними. Тогда оно спросит второй раз, на порту 4011.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Адрес:</translation>
    </message>
    <message>
        <source>The program on the disk that UEFI firmware starts. Empty: the usual one.</source>
        <translation>Программа на диске, которую запускает встроенное ПО UEFI. Пусто — обычная.</translation>
    </message>
    <message>
        <source>More for networks that lose packets; it takes longer then until a lost disk is noticed.</source>
        <translation>Больше — для сетей, где теряются пакеты; но тогда потеря диска будет замечена позже.</translation>
    </message>
    <message>
        <source>Known by its MAC address alone</source>
        <translation>Распознаётся только по MAC-адресу</translation>
    </message>
    <message>
        <source>What it sends as DHCP option 61, in hexadecimal: for a second network card, or a dock.</source>
        <translation>То, что он отправляет как параметр DHCP 61, в шестнадцатеричном виде: для второй сетевой карты или док-станции.</translation>
    </message>
    <message>
        <source>Stays attached when booting from it fails</source>
        <translation>Остаётся подключённым, если загрузка с него не удалась</translation>
    </message>
    <message>
        <source>Give it no router</source>
        <translation>Не сообщать маршрутизатор</translation>
    </message>
    <message>
        <source>Offer without vendor options (43)</source>
        <translation>Предложение без параметров производителя (43)</translation>
    </message>
    <message>
        <source>EFI program:</source>
        <translation>Программа EFI:</translation>
    </message>
    <message>
        <source>Repeats a disk command:</source>
        <translation>Повторы дисковых команд:</translation>
    </message>
    <message>
        <source>Client identifier:</source>
        <translation>Идентификатор клиента:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientLogModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientStep</name>
    <message>
        <source>Or one that is regist&amp;ered:</source>
        <translation>Или уже зарегистрированный &amp;клиент:</translation>
    </message>
    <message>
        <source>New machines &amp;wait for being registered, and start by themselves then</source>
        <translation>Новые компьютеры ж&amp;дут регистрации, а после неё запускаются сами</translation>
    </message>
    <message>
        <source>Let it boot from the network: switch that on in its firmware and put it first in the boot order, or press the key for the boot menu (often F12). It appears here by itself.</source>
        <translation>Включите ему загрузку по сети: разрешите её во встроенном ПО и поставьте первой в порядке загрузки или нажмите клавишу меню загрузки (часто F12). Он появится здесь сам.</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>Новые компьютеры</translation>
    </message>
    <message>
        <source>Waiting for the first PC</source>
        <translation>Ожидание первого ПК</translation>
    </message>
    <message>
        <source>Nothing appears? Look at the cable and its light, whether the PC is on the network that you chose, whether its screen says “PXE” or “network boot”, and switch Secure Boot off.</source>
        <translation>Ничего не появляется? Проверьте кабель и его индикатор, подключён ли ПК к выбранной вами сети, написано ли на экране «PXE» или «network boot», и отключите Secure Boot.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Registered client</source>
        <translation>Зарегистрированный клиент</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>За&amp;регистрировать</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Turn on your first PC now</source>
        <translation>Включите первый ПК</translation>
    </message>
    <message>
        <source>First PC</source>
        <translation>Первый ПК</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Регистрация %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>Maintenance</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>%1@v%2</source>
        <translation>%1@v%2</translation>
    </message>
    <message>
        <source>Maintenance: it boots the draft of version %1 of %2 and may change it.</source>
        <translation>Обслуживание: он загружает черновик версии %1 образа %2 и может изменять его.</translation>
    </message>
    <message>
        <source>The image has moved on to version %1; the client&apos;s own disk is still over version %2.</source>
        <translation>Образ уже на версии %1; собственный диск клиента пока поверх версии %2.</translation>
    </message>
    <message>
        <source>It stays on version %1 of %2.</source>
        <translation>Остаётся на версии %1 образа %2.</translation>
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
        <translation>Это устройство запросило адрес и не зарегистрировано. Оно сообщает о себе: %1</translation>
    </message>
    <message>
        <source>This client has not booted yet.</source>
        <translation>Этот клиент ещё не загружался.</translation>
    </message>
    <message>
        <source>Boot of %1</source>
        <translation>Загрузка %1</translation>
    </message>
    <message>
        <source>%1, seen at %2</source>
        <translation>%1, замечен %2</translation>
    </message>
    <message>
        <source>Stopped after: %1</source>
        <translation>Остановился после: %1</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Новый ПК</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Постоянный адрес</translation>
    </message>
    <message>
        <source>Address from the pool</source>
        <translation>Адрес из пула</translation>
    </message>
    <message>
        <source>Image and disk are set in the group %1.</source>
        <translation>Образ и диск заданы в группе %1.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Последняя активность</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Образ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-адрес</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>+%1/h</source>
        <extracomment>how fast a disk grows or shrinks: &quot;+30 MiB/h&quot;, &quot;−30 MiB/h&quot;</extracomment>
        <translation>+%1/ч</translation>
    </message>
    <message>
        <source>−%1/h</source>
        <translation>−%1/ч</translation>
    </message>
    <message>
        <source>This client has no disk of its own now.</source>
        <translation>Сейчас у этого клиента нет собственного диска.</translation>
    </message>
    <message>
        <source>Its changes take up %1.</source>
        <translation>Его изменения занимают %1.</translation>
    </message>
    <message>
        <source>Its limit is %1.</source>
        <translation>Его ограничение: %1.</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>Сейчас: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>It reads %1 and writes %2. The picture shows the last minute: read upwards, written downwards.</source>
        <translation>Он читает %1 и записывает %2. На графике — последняя минута: чтение вверх, запись вниз.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a network card&apos;s address and who made it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Собственный диск</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Работал</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Переименование %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message>
        <source>&amp;Put into group</source>
        <translation>Включить в &amp;группу</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>Поиск клиентов…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Поиск клиентов</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Нет подходящих клиентов</translation>
    </message>
    <message>
        <source>No client fits the search and filter.</source>
        <translation>Под условия поиска и фильтра не подходит ни один клиент.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Показать всех клиентов</translation>
    </message>
    <message>
        <source>Which network are your PCs in?</source>
        <translation>В какой сети находятся ваши ПК?</translation>
    </message>
    <message>
        <source>Choose the network card that your PCs are connected to. Then turn one on: it will appear here.</source>
        <translation>Выберите сетевую карту, к которой подключены ваши ПК. Затем включите один из них: он появится здесь.</translation>
    </message>
    <message>
        <source>Choose network card …</source>
        <translation>Выбрать сетевую карту…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>Turn on a PC set to network boot: it will appear here. Or add one by its MAC address.</source>
        <translation>Включите ПК, настроенный на загрузку по сети: он появится здесь. Или добавьте его по MAC-адресу.</translation>
    </message>
    <message>
        <source>Add client …</source>
        <translation>Добавить клиента…</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>Зарегистрирован как %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>Зарегистрирован %n компьютер, начиная с %1.</numerusform>
            <numerusform>Зарегистрировано %n компьютера, начиная с %1.</numerusform>
            <numerusform>Зарегистрировано %n компьютеров, начиная с %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an image for it before it can boot.</source>
        <translation>Чтобы он мог загрузиться, выберите для него образ.</translation>
    </message>
    <message>
        <source>%1 stays on its version. Its settings (Which version) let it follow the default one again.</source>
        <translation>%1 остаётся на своей версии. Снова перейти на версию по умолчанию можно в его настройках («Версия»).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Без группы</translation>
    </message>
    <message numerus="yes">
        <source>%n clients follow the group %1 from their next start on.</source>
        <translation>
            <numerusform>%n клиент следует группе %1, начиная со следующего запуска.</numerusform>
            <numerusform>%n клиента следуют группе %1, начиная со следующего запуска.</numerusform>
            <numerusform>%n клиентов следуют группе %1, начиная со следующего запуска.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add client …</source>
        <translation>До&amp;бавить клиента…</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>За&amp;регистрировать</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>What would it get no&amp;w?</source>
        <translation>&amp;Что он получит сейчас?</translation>
    </message>
    <message>
        <source>Gro&amp;ups …</source>
        <translation>Гр&amp;уппы…</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>&amp;Сбросить диск…</translation>
    </message>
    <message>
        <source>Dis&amp;connect …</source>
        <translation>&amp;Отключить…</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>У&amp;далить…</translation>
    </message>
    <message>
        <source>&amp;Forget new machine</source>
        <translation>&amp;Забыть новый компьютер</translation>
    </message>
    <message>
        <source>&amp;Details below</source>
        <translation>&amp;Подробности внизу</translation>
    </message>
    <message>
        <source>Wake a gr&amp;oup</source>
        <translation>Разбудить группу &amp;клиентов</translation>
    </message>
    <message>
        <source>Name, MAC, maker, address, image, group, notes or state. Several words: all of them.</source>
        <translation>Имя, MAC, производитель, адрес, образ, группа, заметки или состояние. Если слов несколько, ищутся все.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Edit %n clients …</source>
        <translation>
            <numerusform>&amp;Изменить %n клиента…</numerusform>
            <numerusform>&amp;Изменить %n клиентов…</numerusform>
            <numerusform>&amp;Изменить %n клиентов…</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many clients the search and the filters leave of all: &quot;12 of 300&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Wa&amp;ke</source>
        <translation>Разбуди&amp;ть</translation>
    </message>
    <message>
        <source>Switches PCs on over the network (Wake-on-LAN), where their firmware allows it</source>
        <translation>Включает ПК по сети (Wake-on-LAN), если их встроенное ПО это позволяет</translation>
    </message>
    <message>
        <source>Start &amp;maintenance on it</source>
        <translation>Начать на нём обс&amp;луживание</translation>
    </message>
    <message>
        <source>Its next boot changes a draft of its image, to be published afterwards</source>
        <translation>При следующей загрузке он будет изменять черновик своего образа, который затем публикуется</translation>
    </message>
    <message>
        <source>Start &amp;fresh from the default version …</source>
        <translation>&amp;Начать заново с версии по умолчанию…</translation>
    </message>
    <message>
        <source>Keep &amp;its version</source>
        <translation>Ост&amp;авить его версию</translation>
    </message>
    <message>
        <source>Copy MAC address</source>
        <translation>Копировать MAC-адрес</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>Копировать IP-адрес</translation>
    </message>
    <message>
        <source>Filter &amp;sidebar</source>
        <translation>Панель &amp;фильтров</translation>
    </message>
    <message>
        <source>Filter sidebar (F9)</source>
        <translation>Панель фильтров (F9)</translation>
    </message>
    <message>
        <source>Wa&amp;ke all of it</source>
        <translation>Разбудить &amp;всех</translation>
    </message>
    <message>
        <source>&amp;Open group …</source>
        <translation>Откр&amp;ыть группу…</translation>
    </message>
    <message>
        <source>&amp;Make it a group …</source>
        <translation>Сд&amp;елать группой…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавление %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменение %1</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Регистрация %1</translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>Регистрация %n компьютера</numerusform>
            <numerusform>Регистрация %n компьютеров</numerusform>
            <numerusform>Регистрация %n компьютеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удаление %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n clients</source>
        <translation>
            <numerusform>Удаление %n клиента</numerusform>
            <numerusform>Удаление %n клиентов</numerusform>
            <numerusform>Удаление %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients stay on their versions. Their settings (Which version) let them follow the default one again.</source>
        <translation>
            <numerusform>%n клиент остаётся на своей версии. Вернуть его на версию по умолчанию можно в его настройках («Версия»).</numerusform>
            <numerusform>%n клиента остаются на своих версиях. Вернуть их на версию по умолчанию можно в их настройках («Версия»).</numerusform>
            <numerusform>%n клиентов остаются на своих версиях. Вернуть их на версию по умолчанию можно в их настройках («Версия»).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being woken. It appears as booting when it asks for its address.</source>
        <translation>%1: отправлен сигнал пробуждения. Клиент будет показан как запускающийся, когда запросит адрес.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are being woken, one after the other.</source>
        <translation>
            <numerusform>Пробуждение: %n клиент.</numerusform>
            <numerusform>Пробуждение по очереди: %n клиента.</numerusform>
            <numerusform>Пробуждение по очереди: %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next boot of %1 changes a draft of %2. Publish it on the page Images when you are done.</source>
        <translation>При следующей загрузке %1 будет изменять черновик образа %2. Когда закончите, опубликуйте его на странице «Образы».</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Групп пока нет</translation>
    </message>
    <message numerus="yes">
        <source>Take %n clients out of their group</source>
        <translation>
            <numerusform>Исключение %n клиента из группы</numerusform>
            <numerusform>Исключение %n клиентов из группы</numerusform>
            <numerusform>Исключение %n клиентов из группы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n clients into %1</source>
        <translation>
            <numerusform>Включение %n клиента в группу %1</numerusform>
            <numerusform>Включение %n клиентов в группу %1</numerusform>
            <numerusform>Включение %n клиентов в группу %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the machine %1</source>
        <translation>Удаление нового компьютера %1</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n machines</source>
        <translation>
            <numerusform>Удаление %n нового компьютера</numerusform>
            <numerusform>Удаление %n новых компьютеров</numerusform>
            <numerusform>Удаление %n новых компьютеров</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>Он работает с этого диска: сначала выключите его.</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>Отбрасывает изменения клиента: следующая загрузка начнётся с чистого диска.</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>Через мгновение он продолжит сам.</translation>
    </message>
    <message>
        <source>Turn it on again: it boots at its next start.</source>
        <translation>Включите его снова: он загрузится при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientsTable</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Стол&amp;бцы</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Как вначале</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::CodeDialog</name>
    <message>
        <source>What does this code mean?</source>
        <translation>Что означает этот код?</translation>
    </message>
    <message>
        <source>Type the &amp;code that stands on the PC&apos;s screen:</source>
        <translation>Введите &amp;код, показанный на экране ПК:</translation>
    </message>
    <message>
        <source>PXE-E53, ipxe.org/4c0a6092, ISCSI-03 …</source>
        <translation>PXE-E53, ipxe.org/4c0a6092, ISCSI-03…</translation>
    </message>
    <message>
        <source>Code on the PC&apos;s screen</source>
        <translation>Код на экране ПК</translation>
    </message>
    <message>
        <source>Known codes</source>
        <translation>Известные коды</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Пока ничего не введено</translation>
    </message>
    <message>
        <source>No code is recognised in this</source>
        <translation>Код здесь не распознан</translation>
    </message>
    <message>
        <source>BIOS and UEFI firmware show codes such as PXE-E53. iPXE shows an address: of https://ipxe.org/4c0a6092 the last eight characters are the code. Netseat&apos;s own verdicts have codes such as ISCSI-03.</source>
        <translation>Встроенное ПО BIOS и UEFI показывает коды вроде PXE-E53. iPXE показывает адрес: в https://ipxe.org/4c0a6092 код — последние восемь символов. У собственных заключений Netseat коды вроде ISCSI-03.</translation>
    </message>
    <message>
        <source>The client&apos;s timeline tells how far it came, whatever stands on its screen.</source>
        <translation>На вкладке «Ход загрузки» клиента видно, как далеко он продвинулся, что бы ни было на его экране.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Что делать: %1</translation>
    </message>
    <message>
        <source>Defined by: %1</source>
        <translation>Определён в: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DefaultLaterDialog</name>
    <message>
        <source>Make version %1 of %2 the default later</source>
        <translation>Версия %1 образа %2: по умолчанию позже</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Установить</translation>
    </message>
    <message>
        <source>From that time on clients boot this version at their next start, unless they stay on another one. Until then nothing changes; clients that run are never touched.</source>
        <translation>С этого времени клиенты загружают эту версию при следующем запуске, если не остаются на другой. До тех пор ничего не меняется; работающие клиенты никогда не затрагиваются.</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Начиная с этого времени</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>На&amp;чиная с:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DiscardDialog</name>
    <message>
        <source>Discard a draft of %1</source>
        <translation>Отбросить черновик образа %1</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Отбросить черновик</translation>
    </message>
    <message>
        <source>Everything that was installed and changed on %1 since %2 is lost for good. The published versions of %3 stay as they are.</source>
        <translation>Всё, что установлено и изменено на %1 с %2, будет безвозвратно потеряно. Опубликованные версии образа %3 останутся как есть.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DiskTab</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an image with its version, and the note on that</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>Reset &amp;disk …</source>
        <translation>&amp;Сбросить диск…</translation>
    </message>
    <message>
        <source>Throws the client&apos;s changes away: it starts fresh at its next boot.</source>
        <translation>Отбрасывает изменения клиента: следующая загрузка начнётся с чистого диска.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Запускается с</translation>
    </message>
    <message>
        <source>At its next boot</source>
        <translation>При следующей загрузке</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>Его изменения</translation>
    </message>
    <message>
        <source>Own disk</source>
        <translation>Собственный диск</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ограничение</translation>
    </message>
    <message>
        <source>How much of its limit the client&apos;s own disk takes up</source>
        <translation>Какую часть ограничения занимает собственный диск клиента</translation>
    </message>
    <message>
        <source>Used of it</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>Config disk</source>
        <translation>CD настроек</translation>
    </message>
    <message>
        <source>Starts instead</source>
        <translation>Вместо него запускается</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Address of the disk</source>
        <translation>Адрес диска</translation>
    </message>
    <message>
        <source>no image is chosen</source>
        <translation>образ не выбран</translation>
    </message>
    <message>
        <source>Maintenance: it writes to the draft of the next version</source>
        <translation>Обслуживание: он записывает в черновик следующей версии</translation>
    </message>
    <message>
        <source>%1, as its group %2 says</source>
        <translation>%1, как задано в его группе %2</translation>
    </message>
    <message>
        <source>its name and identity, beside its disk</source>
        <translation>имя и идентификатор клиента, рядом с его диском</translation>
    </message>
    <message>
        <source>%1, grows by %2 an hour</source>
        <extracomment>how much a disk takes up, and by how much it grows</extracomment>
        <translation>%1, растёт на %2 в час</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Target: %1</translation>
    </message>
    <message>
        <source>Served by: %1</source>
        <translation>Предоставляет: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>It runs from this disk: shut it down first.</source>
        <translation>Он работает с этого диска: сначала выключите его.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::DoctorDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>E&amp;xamine again</source>
        <translation>П&amp;овторить диагностику</translation>
    </message>
    <message>
        <source>&amp;Repair …</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Отм&amp;ена</translation>
    </message>
    <message>
        <source>Progress of the examination</source>
        <translation>Ход диагностики</translation>
    </message>
    <message>
        <source>Copies the whole report as text.</source>
        <translation>Копирует весь отчёт в виде текста.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <extracomment>the window&apos;s title: an image and its version</extracomment>
        <translation>Диагностика: %1</translation>
    </message>
    <message>
        <source>Looking at the disk, without booting it …</source>
        <translation>Просмотр диска без его загрузки…</translation>
    </message>
    <message>
        <source>The report can&apos;t be read: is the service of another version than this window?</source>
        <translation>Не удаётся прочитать отчёт: может быть, версия службы отличается от версии этого окна?</translation>
    </message>
    <message>
        <source>&amp;In order: %1</source>
        <translation>В пор&amp;ядке: %1</translation>
    </message>
    <message>
        <source>The examination was cancelled.</source>
        <translation>Диагностика отменена.</translation>
    </message>
    <message>
        <source>The disk could not be examined.</source>
        <translation>Не удалось проверить диск.</translation>
    </message>
    <message>
        <source>The repair can do none of this: it is work for a maintenance.</source>
        <translation>Исправить это автоматически нельзя: это работа для обслуживания.</translation>
    </message>
    <message>
        <source>Nothing is repaired while the image has a draft: publish or discard that first.</source>
        <translation>Пока у образа есть черновик, ничего не исправляется: сначала опубликуйте или отбросьте его.</translation>
    </message>
    <message>
        <source>A repair begins with the default version, which is version %1. Make this one the default first.</source>
        <translation>Исправление начинается с версии по умолчанию, то есть с версии %1. Сначала сделайте версией по умолчанию эту.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>Нет связи со службами.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Повторено: %1.</translation>
    </message>
    <message>
        <source>Undone: %1. The settings are back; the disks are not, and begin fresh.</source>
        <translation>Отменено: %1. Настройки восстановлены; диски не восстанавливаются и начинаются с чистого образа.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Отменено: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done and is left out.</source>
        <translation>«%1» — выполнить нельзя, пропущено.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesModel</name>
    <message>
        <source>In the menu</source>
        <translation>В меню</translation>
    </message>
    <message>
        <source>Not in the menu</source>
        <translation>Не в меню</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Запускается</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Put %1 into the menu</source>
        <translation>Включение %1 в меню</translation>
    </message>
    <message>
        <source>Take %1 out of the menu</source>
        <translation>Исключение %1 из меню</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Перемещение %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntriesPanel</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>&amp;Make a start medium …</source>
        <translation>&amp;Создать загрузочный носитель…</translation>
    </message>
    <message>
        <source>What PCs can start in place of their disk: from a menu, or by themselves. Both are chosen in the settings of a client or a group.</source>
        <translation>То, что ПК могут запускать вместо своего диска: из меню или автоматически. И то и другое выбирается в настройках клиента или группы.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>No menu</source>
        <translation>Без меню</translation>
    </message>
    <message>
        <source>The menu goes on after</source>
        <translation>Меню продолжает через</translation>
    </message>
    <message>
        <source>The menu &amp;goes on after:</source>
        <translation>Меню продолжает &amp;через:</translation>
    </message>
    <message>
        <source>Boot entries</source>
        <translation>Пункты загрузки</translation>
    </message>
    <message>
        <source>PCs start their disk, and nothing else</source>
        <translation>ПК запускают свой диск и больше ничего</translation>
    </message>
    <message>
        <source>Add what they can start beside it: a live system from its CD-ROM image, an installer, a memory test, another boot server.</source>
        <translation>Добавьте то, что ещё они могут запускать: live-систему из образа CD-ROM, установщик, проверку памяти, другой сервер загрузки.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>До&amp;бавить…</translation>
    </message>
    <message>
        <source>Something else …</source>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>This starts from a CD-ROM image: import its ISO file on the page Images first.</source>
        <translation>Это запускается из образа CD-ROM: сначала импортируйте файл ISO на странице «Образы».</translation>
    </message>
    <message>
        <source>%1 start “%2” by themselves: give them another one first.</source>
        <translation>%1 автоматически запускают «%2»: сначала назначьте им другой пункт.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удаление %1</translation>
    </message>
    <message>
        <source>It is in no menu any more. Files and CD-ROM images stay.</source>
        <translation>Он исчезнет из всех меню. Файлы и образы CD-ROM останутся.</translation>
    </message>
    <message>
        <source>&amp;Remove entry</source>
        <translation>У&amp;далить пункт</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Remove boot entry %1</source>
        <translation>Удаление пункта загрузки %1</translation>
    </message>
    <message>
        <source>Time of the boot menu</source>
        <translation>Время ожидания меню загрузки</translation>
    </message>
</context>
<context>
    <name>netseat::ui::EntryDialog</name>
    <message>
        <source>Add a boot entry</source>
        <translation>Добавление пункта загрузки</translation>
    </message>
    <message>
        <source>Boot entry %1</source>
        <translation>Пункт загрузки %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Sho&amp;w it in the boot menu</source>
        <translation>&amp;Показывать в меню загрузки</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Вставить переменную</translation>
    </message>
    <message>
        <source>Insert a variable. Typing “${” offers them too.</source>
        <translation>Вставить переменную. Они также предлагаются при вводе «${».</translation>
    </message>
    <message>
        <source>One in a line, in the order in which they are loaded</source>
        <translation>По одному в строке, в порядке загрузки</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Запускается</translation>
    </message>
    <message>
        <source>S&amp;tarts:</source>
        <translation>&amp;Запускается:</translation>
    </message>
    <message>
        <source>&amp;CD-ROM image:</source>
        <translation>Образ &amp;CD-ROM:</translation>
    </message>
    <message>
        <source>&amp;Kernel:</source>
        <translation>&amp;Ядро:</translation>
    </message>
    <message>
        <source>&amp;RAM disks:</source>
        <translation>&amp;RAM-диски:</translation>
    </message>
    <message>
        <source>Ar&amp;guments:</source>
        <translation>Ар&amp;гументы:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>None: the files are in the folder of files</source>
        <translation>Нет: файлы находятся в папке файлов</translation>
    </message>
    <message>
        <source>A path in the CD-ROM image, or a whole address.</source>
        <translation>Путь в образе CD-ROM или полный адрес.</translation>
    </message>
    <message>
        <source>A path below “files” in the data folder, or a whole address.</source>
        <translation>Путь внутри «files» в каталоге данных или полный адрес.</translation>
    </message>
    <message>
        <source>${name} and the like are filled in for each client.</source>
        <translation>${name} и подобные переменные подставляются для каждого клиента.</translation>
    </message>
    <message>
        <source>Import an ISO file on the page Images to start from it.</source>
        <translation>Чтобы запускать с файла ISO, импортируйте его на странице «Образы».</translation>
    </message>
    <message>
        <source>Add boot entry %1</source>
        <translation>Добавление пункта загрузки %1</translation>
    </message>
    <message>
        <source>Edit boot entry %1</source>
        <translation>Изменение пункта загрузки %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ExportDialog</name>
    <message>
        <source>Export version %1 of %2</source>
        <translation>Экспорт версии %1 образа %2</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>qcow2 (QEMU, KVM, Netseat)</source>
        <translation>qcow2 (QEMU, KVM, Netseat)</translation>
    </message>
    <message>
        <source>raw (a plain copy of the disk)</source>
        <translation>raw (простая копия диска)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Фор&amp;мат:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспортировать в</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Введите полный путь, начиная с «/».</translation>
    </message>
    <message>
        <source>A new file that stands alone, on the computer that runs the services and written by them.</source>
        <translation>Новый самостоятельный файл на компьютере, на котором работают службы; записывают его они.</translation>
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
        <translation>Без группы</translation>
    </message>
    <message>
        <source>No groups yet. Select clients in the table and put them into one.</source>
        <translation>Групп пока нет. Выберите клиентов в таблице и объедините их в группу.</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Фильтр по состоянию</translation>
    </message>
    <message>
        <source>Filter by group</source>
        <translation>Фильтр по группе</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>%1: only a label, without settings of its own</source>
        <translation>%1: только метка, без собственных настроек</translation>
    </message>
</context>
<context>
    <name>netseat::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>Что делать: %1</translation>
    </message>
    <message>
        <source>The repair below can do this.</source>
        <translation>Это может сделать исправление внизу.</translation>
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
        <translation>Нов&amp;ая</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>A small e&amp;xtra CD with each client&apos;s name and identity</source>
        <translation>Неболь&amp;шой CD с именем и данными каждого клиента</translation>
    </message>
    <message>
        <source>Show the boot menu first</source>
        <translation>Сначала показывать меню загрузки</translation>
    </message>
    <message>
        <source>Let &amp;all of them follow</source>
        <translation>Пусть все с&amp;ледуют группе</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Отменить и&amp;зменения</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Room 12</source>
        <translation>Класс 12</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Образ:</translation>
    </message>
    <message>
        <source>Whic&amp;h version:</source>
        <translation>&amp;Версия:</translation>
    </message>
    <message>
        <source>&amp;Changes:</source>
        <translation>Изм&amp;енения:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>Ограниче&amp;ние:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ограничение</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Единица ограничения</translation>
    </message>
    <message>
        <source>Config disk:</source>
        <translation>CD настроек:</translation>
    </message>
    <message>
        <source>Starts:</source>
        <translation>Запускается:</translation>
    </message>
    <message>
        <source>Clients:</source>
        <translation>Клиенты:</translation>
    </message>
    <message numerus="yes">
        <source>only a label of %n clients</source>
        <translation>
            <numerusform>только метка у %n клиента</numerusform>
            <numerusform>только метка у %n клиентов</numerusform>
            <numerusform>только метка у %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3 follow</source>
        <translation>%1 · следуют %2 из %3</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>без образа</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Это не размер. Пример: 20.</translation>
    </message>
    <message>
        <source>&amp;Make the group</source>
        <translation>Созда&amp;ть группу</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Put clients into it by the clients page&apos;s menu, or in their settings.</source>
        <translation>Пока нет. Добавьте клиентов в группу через меню на странице «Клиенты» или в их настройках.</translation>
    </message>
    <message>
        <source>%1. None of them follows it: they have an image and a disk as set in each.</source>
        <translation>%1. Никто из них не следует группе: образ и диск заданы у каждого отдельно.</translation>
    </message>
    <message>
        <source>Follow it: %1. A change here is a change of them all, from their next start on.</source>
        <translation>Следуют группе: %1. Изменение здесь меняет их всех, начиная со следующего запуска.</translation>
    </message>
    <message numerus="yes">
        <source>%n others have this label, and an image and a disk as set in each.</source>
        <translation>
            <numerusform>Ещё у %n клиента есть эта метка, а образ и диск заданы отдельно.</numerusform>
            <numerusform>Ещё у %n клиентов есть эта метка, а образ и диск заданы у каждого отдельно.</numerusform>
            <numerusform>Ещё у %n клиентов есть эта метка, а образ и диск заданы у каждого отдельно.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group %1 is removed. Its clients keep what they have, and %1 as their label.</source>
        <translation>Группа %1 удалена. Её клиенты сохраняют всё, что у них есть, и метку %1.</translation>
    </message>
    <message>
        <source>Make group %1</source>
        <translation>Создание группы %1</translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation>Изменение группы %1</translation>
    </message>
    <message>
        <source>Rename group %1 to %2</source>
        <translation>Переименование группы %1 в %2</translation>
    </message>
    <message>
        <source>Delete group %1</source>
        <translation>Удаление группы %1</translation>
    </message>
    <message numerus="yes">
        <source>Let %n clients follow %1</source>
        <translation>
            <numerusform>Следование группе %1: %n клиент</numerusform>
            <numerusform>Следование группе %1: %n клиента</numerusform>
            <numerusform>Следование группе %1: %n клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::HelpWindow</name>
    <message>
        <source>Netseat help</source>
        <translation>Справка Netseat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>Search all pages …</source>
        <translation>Поиск по всем страницам…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск по справке</translation>
    </message>
</context>
<context>
    <name>netseat::ui::HistoryTab</name>
    <message>
        <source>Boots of this client</source>
        <translation>Загрузки этого клиента</translation>
    </message>
    <message>
        <source>A double click shows the boot stage by stage.</source>
        <translation>Двойной щелчок показывает загрузку по этапам.</translation>
    </message>
    <message>
        <source>This client has not booted since its log begins.</source>
        <translation>С начала журнала этот клиент не загружался.</translation>
    </message>
    <message numerus="yes">
        <source>%n boots</source>
        <translation>
            <numerusform>%n загрузка</numerusform>
            <numerusform>%n загрузки</numerusform>
            <numerusform>%n загрузок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n со сбоем</numerusform>
            <numerusform>%n со сбоем</numerusform>
            <numerusform>%n со сбоем</numerusform>
        </translation>
    </message>
    <message>
        <source>up for %1 in all</source>
        <translation>всего в работе: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImageStep</name>
    <message>
        <source>Image</source>
        <translation>Образ</translation>
    </message>
    <message>
        <source>An ima&amp;ge that is here already</source>
        <translation>&amp;Образ, который здесь уже есть</translation>
    </message>
    <message>
        <source>A &amp;disk image from a file</source>
        <translation>Образ &amp;диска из файла</translation>
    </message>
    <message>
        <source>A new s&amp;ystem, installed by the first PC</source>
        <translation>Новая &amp;система, которую установит первый ПК</translation>
    </message>
    <message>
        <source>I&apos;ll choose that &amp;later</source>
        <translation>Выбрать это &amp;позже</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>qcow2, raw, VMDK, VHD, VHDX or VDI</source>
        <translation>qcow2, raw, VMDK, VHD, VHDX или VDI</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Выбор образа диска</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</source>
        <translation>Образы дисков (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Name of the disk</source>
        <translation>Имя диска</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Установочный CD</translation>
    </message>
    <message>
        <source>ISO file</source>
        <translation>Файл ISO</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Choose an installer</source>
        <translation>Выбор установочного CD</translation>
    </message>
    <message>
        <source>CD-ROM images (*.iso)</source>
        <translation>Образы CD-ROM (*.iso)</translation>
    </message>
    <message>
        <source>Empty disk:</source>
        <translation>Пустой диск:</translation>
    </message>
    <message>
        <source>Installer:</source>
        <translation>Установочный CD:</translation>
    </message>
    <message>
        <source>ISO file:</source>
        <translation>Файл ISO:</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Введите полный путь, начиная с «/».</translation>
    </message>
    <message>
        <source>It is copied; the setup goes on meanwhile. The system on it must be able to start over the network: the doctor on the page Images looks after that.</source>
        <translation>Он копируется; настройка тем временем продолжается. Система на нём должна уметь запускаться по сети: об этом позаботится диагностика на странице «Образы».</translation>
    </message>
    <message>
        <source>It takes little room at first. The first PC starts from the installer&apos;s CD and installs onto it.</source>
        <translation>Поначалу занимает мало места. Первый ПК запустится с установочного CD и установит систему на этот диск.</translation>
    </message>
    <message>
        <source>What shall your PCs boot?</source>
        <translation>Что будут загружать ваши ПК?</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesModel</name>
    <message>
        <source>Default from %1</source>
        <translation>По умолчанию с %1</translation>
    </message>
    <message>
        <source>In order, %1</source>
        <translation>В порядке, %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>a version of an image by its number: &quot;v3&quot;</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Draft on %1</source>
        <translation>Черновик на %1</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Новее</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Старее</translation>
    </message>
    <message>
        <source>Clients boot this version unless they stay on another one.</source>
        <translation>Клиенты загружают эту версию, если не остаются на другой.</translation>
    </message>
    <message>
        <source>Becomes the default version at %1.</source>
        <translation>Станет версией по умолчанию: %1.</translation>
    </message>
    <message>
        <source>In maintenance: %1 boots this version and may change it. Nobody else sees it before it is published.</source>
        <translation>На обслуживании: %1 загружает эту версию и может изменять её. До публикации её больше никто не видит.</translation>
    </message>
    <message>
        <source>Published, and not the default version: only test seats boot it.</source>
        <translation>Опубликована, но не является версией по умолчанию: её загружают только тестовые клиенты.</translation>
    </message>
    <message>
        <source>Was the default version before. One click goes back to it.</source>
        <translation>Раньше была версией по умолчанию. Вернуться к ней можно одним щелчком.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждена</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Повреждено: %1</translation>
    </message>
    <message>
        <source>The file was not compared with its checksums yet.</source>
        <translation>Файл ещё не сверялся с контрольными суммами.</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: it is what was published.</source>
        <translation>Сверено с контрольными суммами %1: совпадает с опубликованным.</translation>
    </message>
    <message>
        <source>Compared with its checksums at %1: %2</source>
        <translation>Сверено с контрольными суммами %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>&quot;v3 from 24/11/2026 18:00&quot;</extracomment>
        <translation>%1 с %2</translation>
    </message>
    <message numerus="yes">
        <source>%n boot it</source>
        <extracomment>how many clients boot a version</extracomment>
        <translation>
            <numerusform>загружает %n</numerusform>
            <numerusform>загружают %n</numerusform>
            <numerusform>загружают %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay on it</source>
        <extracomment>how many clients were told to stay on a version</extracomment>
        <translation>
            <numerusform>остаётся %n</numerusform>
            <numerusform>остаются %n</numerusform>
            <numerusform>остаются %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disks</source>
        <extracomment>how many kept disks lie over a version</extracomment>
        <translation>
            <numerusform>%n диск</numerusform>
            <numerusform>%n диска</numerusform>
            <numerusform>%n дисков</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никем</translation>
    </message>
    <message>
        <source>Boot it: %1</source>
        <translation>Загружают её: %1</translation>
    </message>
    <message>
        <source>Stay on it: %1</source>
        <translation>Остаются на ней: %1</translation>
    </message>
    <message>
        <source>Have a disk of their own over it: %1</source>
        <translation>Имеют собственный диск поверх неё: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · damaged</source>
        <translation>%1 · повреждена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message numerus="yes">
        <source>%n until their next boot</source>
        <extracomment>how many clients booted a version last and are to boot another one next</extracomment>
        <translation>
            <numerusform>%n до следующей загрузки</numerusform>
            <numerusform>%n до следующей загрузки</numerusform>
            <numerusform>%n до следующей загрузки</numerusform>
        </translation>
    </message>
    <message>
        <source>Have it until their next boot: %1</source>
        <translation>Остаются на ней до следующей загрузки: %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImagesPage</name>
    <message>
        <source>Search images …</source>
        <translation>Поиск образов…</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Поиск образов</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Образов пока нет</translation>
    </message>
    <message>
        <source>An image is a disk with an operating system, made in a virtual machine or downloaded as a cloud image. Import one (qcow2, raw, VMDK, VHD, VHDX, VDI), or drop its file here. Changes are made as new versions: going back to an older one is always possible. Or install a system here from its CD: Image, Install a system.</source>
        <translation>Образ — это диск с операционной системой, созданный в виртуальной машине или загруженный как облачный образ. Импортируйте его (qcow2, raw, VMDK, VHD, VHDX, VDI) или перетащите файл сюда. Изменения становятся новыми версиями: к прежней всегда можно вернуться. Или установите систему здесь с её CD: «Образ» → «Установить систему».</translation>
    </message>
    <message>
        <source>Import image …</source>
        <translation>Импортировать образ…</translation>
    </message>
    <message>
        <source>Turn %1 on: it starts from the CD. When the system is installed, shut it down and publish the draft here.</source>
        <translation>Включите %1: он запустится с CD. Когда система будет установлена, выключите его и опубликуйте черновик здесь.</translation>
    </message>
    <message>
        <source>%1, version %2 is damaged: %3</source>
        <translation>%1, версия %2 повреждена: %3</translation>
    </message>
    <message>
        <source>Clients that read there get wrong data. Make a version that is whole the default one, and bring the damaged one back from a copy.</source>
        <translation>Клиенты, которые читают в этом месте, получают неверные данные. Сделайте версией по умолчанию исправную и восстановите повреждённую из копии.</translation>
    </message>
    <message>
        <source>The maintenance begins: start that client and change what you like. Then shut it down and publish the draft here.</source>
        <translation>Обслуживание начинается: включите этого клиента и измените всё, что нужно. Затем выключите его и опубликуйте черновик здесь.</translation>
    </message>
    <message>
        <source>Clients boot version %1 of %2 from their next start on. To undo this, go back to version %3 here.</source>
        <translation>Клиенты загружают версию %1 образа %2, начиная со следующего запуска. Чтобы отменить это, вернитесь здесь к версии %3.</translation>
    </message>
    <message>
        <source>Version %1 of %2 stays the default one.</source>
        <translation>Версия %1 образа %2 остаётся версией по умолчанию.</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Удаление образа</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>All its versions in the data folder are deleted. The file that it was imported from stays.</source>
        <translation>Все его версии в папке данных будут удалены. Файл, из которого он импортирован, останется.</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Удаление версии</translation>
    </message>
    <message>
        <source>Remove version %1 of %2?</source>
        <translation>Удалить версию %1 образа %2?</translation>
    </message>
    <message>
        <source>Its file is deleted: nobody can go back to this version any more.</source>
        <translation>Её файл будет удалён: вернуться к этой версии больше никто не сможет.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>&amp;New empty disk …</source>
        <translation>&amp;Новый пустой диск…</translation>
    </message>
    <message>
        <source>I&amp;mport image …</source>
        <translation>&amp;Импортировать образ…</translation>
    </message>
    <message>
        <source>&amp;Install a system …</source>
        <translation>&amp;Установить систему…</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>&amp;Start maintenance …</source>
        <translation>На&amp;чать обслуживание…</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>&amp;Publish draft …</source>
        <translation>&amp;Опубликовать черновик…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Dis&amp;card draft …</source>
        <translation>От&amp;бросить черновик…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>&amp;Сделать версией по умолчанию</translation>
    </message>
    <message>
        <source>Make default &amp;later …</source>
        <translation>Сделать по умолчанию по&amp;зже…</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>&amp;Попробовать на клиенте…</translation>
    </message>
    <message>
        <source>Doct&amp;or</source>
        <translation>&amp;Диагностика</translation>
    </message>
    <message>
        <source>Stora&amp;ge settings …</source>
        <translation>Настройки &amp;хранилища…</translation>
    </message>
    <message>
        <source>Edit not&amp;e</source>
        <translation>Изменить при&amp;мечание</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Прове&amp;рить</translation>
    </message>
    <message>
        <source>&amp;Flatten</source>
        <translation>Объединить с&amp;лои</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Уд&amp;алить…</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>8 boot it, 1 disk</source>
        <translation>загружают 8, 1 диск</translation>
    </message>
    <message>
        <source>Writes the version as a file for other programs.</source>
        <translation>Записывает версию в файл для других программ.</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change.</source>
        <translation>Один клиент загружает черновик образа и может изменять его.</translation>
    </message>
    <message>
        <source>The draft becomes a version that clients boot.</source>
        <translation>Черновик становится версией, которую загружают клиенты.</translation>
    </message>
    <message>
        <source>Throws away what was changed in the draft.</source>
        <translation>Отбрасывает всё, что изменено в черновике.</translation>
    </message>
    <message>
        <source>Clients boot this version from their next start on.</source>
        <translation>Клиенты загружают эту версию, начиная со следующего запуска.</translation>
    </message>
    <message>
        <source>Clients boot this version from a time on that you choose.</source>
        <translation>Клиенты загружают эту версию, начиная с выбранного вами времени.</translation>
    </message>
    <message>
        <source>One client boots this version, whatever the default is.</source>
        <translation>Один клиент загружает эту версию, какой бы ни была версия по умолчанию.</translation>
    </message>
    <message>
        <source>Looks whether clients can boot from it, without booting it.</source>
        <translation>Проверяет, могут ли клиенты загрузиться с неё, не загружая её.</translation>
    </message>
    <message>
        <source>What is special about this version.</source>
        <translation>Чем примечательна эта версия.</translation>
    </message>
    <message>
        <source>Compares the file with the checksums of when it was published.</source>
        <translation>Сверяет файл с контрольными суммами, вычисленными при публикации.</translation>
    </message>
    <message>
        <source>Gives the version a file that stands alone, so that older ones can go.</source>
        <translation>Даёт версии самостоятельный файл, чтобы более старые можно было удалить.</translation>
    </message>
    <message>
        <source>Deletes the file.</source>
        <translation>Удаляет файл.</translation>
    </message>
    <message>
        <source>Go &amp;back to this version</source>
        <translation>&amp;Вернуться к этой версии</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t change the default later</source>
        <translation>Н&amp;е менять версию по умолчанию</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Вернуться к ней</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ImportDialog</name>
    <message>
        <source>Import image</source>
        <translation>Импорт образа</translation>
    </message>
    <message>
        <source>A disk image (qcow2, raw, VMDK, VHD, VHDX, VDI) or a CD-ROM image (ISO)</source>
        <translation>Образ диска (qcow2, raw, VMDK, VHD, VHDX, VDI) или образ CD-ROM (ISO)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Импор&amp;тировать</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Выбор образа диска</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</source>
        <translation>Образы дисков (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>Как будет показано в списках.</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Введите полный путь, начиная с «/».</translation>
    </message>
    <message>
        <source>It is copied into Netseat&apos;s data folder; the file itself stays as it is. A disk that is not in use works too, like /dev/sdb, where the services may read it.</source>
        <translation>Копируется в папку данных Netseat; сам файл остаётся как есть. Подойдёт и неиспользуемый диск, например /dev/sdb, если службам разрешено его читать.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::InstallDialog</name>
    <message>
        <source>Install a system</source>
        <translation>Установка системы</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>И&amp;мпортировать…</translation>
    </message>
    <message>
        <source>A client installs a system from its CD onto an empty disk here, as any PC does onto its own.</source>
        <translation>Клиент устанавливает систему со своего CD на пустой диск здесь, как любой ПК — на свой собственный.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;размером</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>&amp;Диск:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Установочный CD</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Выберите клиента</translation>
    </message>
    <message>
        <source>Imports an installer&apos;s ISO file.</source>
        <translation>Импортирует файл ISO с установочным CD.</translation>
    </message>
    <message>
        <source>In&amp;staller:</source>
        <translation>&amp;Установочный CD:</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>К&amp;лиент:</translation>
    </message>
    <message>
        <source>A new empty disk</source>
        <translation>Новый пустой диск</translation>
    </message>
    <message>
        <source>There is no installer yet. Import its ISO file; it appears here when that is done.</source>
        <translation>Установочного CD пока нет. Импортируйте его файл ISO; когда импорт закончится, он появится здесь.</translation>
    </message>
    <message>
        <source>There is no client that could do it: all of them run, or are in maintenance.</source>
        <translation>Нет клиента, который мог бы это сделать: все работают или на обслуживании.</translation>
    </message>
    <message>
        <source>What happens then:
1. Turn %1 on. It starts from the CD as long as the disk has nothing to start from, and from the disk afterwards.
2. Install onto the disk that the installer finds, as on any PC; restart as often as it asks.
3. Shut %1 down and publish the draft here. It becomes version 2, for every client with this image.
4. Let the doctor look at it.</source>
        <translation>Что будет дальше:
1. Включите %1. Пока на диске нечего запускать, он запускается с CD, а затем с диска.
2. Установите систему на диск, который найдёт установщик, как на любом ПК; перезапускайте столько раз, сколько он попросит.
3. Выключите %1 и опубликуйте черновик здесь. Он станет версией 2 для всех клиентов с этим образом.
4. Запустите диагностику.</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>Поначалу занимает мало места и растёт по мере записи.</translation>
    </message>
    <message>
        <source>The system is installed into a draft over it: version 1 stays empty.</source>
        <translation>Система устанавливается в черновик поверх него: версия 1 остаётся пустой.</translation>
    </message>
    <message>
        <source>It has a disk of its own over %1. That waits until it gets %1 again.</source>
        <translation>У него есть собственный диск поверх %1. Диск подождёт, пока клиент снова не получит %1.</translation>
    </message>
    <message>
        <source>It has %1 now, and gets the new disk instead.</source>
        <translation>Сейчас у него %1, вместо этого он получит новый диск.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::JobsPanel</name>
    <message>
        <source>Running jobs</source>
        <translation>Текущие задания</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>шаг %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of a long job is done: &quot;1.2 GiB of 8.0 GiB&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListDialog</name>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>&amp;Первая строка содержит названия столбцов</translation>
    </message>
    <message>
        <source>Bring in a list of PCs</source>
        <translation>Загрузка списка ПК</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Импор&amp;тировать</translation>
    </message>
    <message>
        <source>&amp;Choose file …</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>A table with a line for each PC: its name, its MAC and what else is known (CSV).</source>
        <translation>Таблица, в которой каждому ПК отведена строка: имя, MAC и всё, что ещё известно (CSV).</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Кодировка файла</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>What stands between the columns</source>
        <translation>Разделитель столбцов</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Что содержит каждый столбец</translation>
    </message>
    <message>
        <source>What the list would do</source>
        <translation>Что изменит список</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Какие строки показывать</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed ones</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Refused ones</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>List of PCs</source>
        <translation>Список ПК</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of PCs.</source>
        <translation>%1 слишком велик для списка ПК.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; is</source>
        <translation>Что такое «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>изменится: %n</numerusform>
            <numerusform>изменятся: %n</numerusform>
            <numerusform>изменятся: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>без изменений: %n</numerusform>
            <numerusform>без изменений: %n</numerusform>
            <numerusform>без изменений: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>отклонён и пропущен: %n</numerusform>
            <numerusform>отклонены и пропущены: %n</numerusform>
            <numerusform>отклонены и пропущены: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you choose Import.</source>
        <translation>Ничего не изменится, пока вы не нажмёте «Импортировать».</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n PCs at a time.</source>
        <translation>
            <numerusform>Больше %n ПК за один раз нельзя.</numerusform>
            <numerusform>Больше %n ПК за один раз нельзя.</numerusform>
            <numerusform>Больше %n ПК за один раз нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт %1</translation>
    </message>
    <message numerus="yes">
        <source>%n PCs added</source>
        <translation>
            <numerusform>Добавлен %n ПК</numerusform>
            <numerusform>Добавлено %n ПК</numerusform>
            <numerusform>Добавлено %n ПК</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCs changed</source>
        <translation>
            <numerusform>Изменён %n ПК</numerusform>
            <numerusform>Изменено %n ПК</numerusform>
            <numerusform>Изменено %n ПК</numerusform>
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
        <translation>Новый</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Changes, or why not</source>
        <translation>Изменения или причина отказа</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListPanel</name>
    <message>
        <source>&amp;Add …</source>
        <translation>До&amp;бавить…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>У&amp;далить</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ListTools</name>
    <message>
        <source>Bring in a &amp;list of PCs …</source>
        <translation>&amp;Загрузить список ПК…</translation>
    </message>
    <message>
        <source>&amp;Write a list of PCs …</source>
        <translation>Сохранить спи&amp;сок ПК…</translation>
    </message>
    <message>
        <source>Register all &amp;new machines …</source>
        <translation>Зарегистрировать все &amp;новые компьютеры…</translation>
    </message>
    <message>
        <source>The selected clients, or all, as a table for a spreadsheet program (CSV)</source>
        <translation>Выделенные или все клиенты в виде таблицы для табличного редактора (CSV)</translation>
    </message>
    <message>
        <source>Write a list of PCs</source>
        <translation>Сохранение списка ПК</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients written to %1.</source>
        <translation>
            <numerusform>%n клиент записан в %1.</numerusform>
            <numerusform>%n клиента записаны в %1.</numerusform>
            <numerusform>%n клиентов записаны в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogDetails</name>
    <message>
        <source>Details of the line</source>
        <translation>Подробности строки</translation>
    </message>
    <message>
        <source>Select a line to read all of it here.</source>
        <translation>Выделите строку, чтобы прочитать её здесь целиком.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>show</source>
        <translation>показать</translation>
    </message>
    <message>
        <source>only its lines</source>
        <translation>только его строки</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-адрес</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogTab</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>С&amp;ледить</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Наименьшая важность</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Начиная с %1</translation>
    </message>
    <message>
        <source>Search log …</source>
        <translation>Поиск в журнале…</translation>
    </message>
    <message>
        <source>Search the log of this client</source>
        <translation>Поиск в журнале этого клиента</translation>
    </message>
    <message>
        <source>Scrolls to each new line.</source>
        <translation>Прокручивает к каждой новой строке.</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Копирует выделенные строки или все показанные.</translation>
    </message>
    <message>
        <source>Copy log lines</source>
        <translation>Копировать строки журнала</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>Журнал этого клиента</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>netseat::ui::LogView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Go to the newest line and follow</source>
        <translation>Перейти к последней строке и следить</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n новая строка</numerusform>
            <numerusform>%n новые строки</numerusform>
            <numerusform>%n новых строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::MachinesModel</name>
    <message>
        <source>Machine</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Maker of the card</source>
        <translation>Производитель карты</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Встроенное ПО</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Замечен</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>The connection to the services is lost: %1 It is tried again and again.</source>
        <translation>Связь со службами потеряна: %1 Попытки подключения продолжаются.</translation>
    </message>
    <message>
        <source>The connection to the services is back.</source>
        <translation>Связь со службами восстановлена.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Свободно %1</translation>
    </message>
    <message>
        <source>Room for disks: %1</source>
        <translation>Место для дисков: %1</translation>
    </message>
    <message>
        <source>Netseat (attached to netseatd)</source>
        <extracomment>window title when another process runs the services</extracomment>
        <translation>Netseat (подключено к netseatd)</translation>
    </message>
    <message>
        <source>Netseat goes on working</source>
        <translation>Netseat продолжает работать</translation>
    </message>
    <message>
        <source>The services run on. A click on this icon shows the window again; Quit in its menu ends Netseat.</source>
        <translation>Службы продолжают работать. Щелчок по этому значку снова покажет окно; пункт «Выход» в его меню завершает Netseat.</translation>
    </message>
    <message>
        <source>Quit Netseat</source>
        <translation>Выход из Netseat</translation>
    </message>
    <message>
        <source>Stop the services and quit?</source>
        <translation>Остановить службы и выйти?</translation>
    </message>
    <message>
        <source>PCs can&apos;t boot while Netseat is not running.</source>
        <translation>Пока Netseat не работает, ПК не могут загружаться.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Остановить и выйти</translation>
    </message>
    <message>
        <source>About Netseat</source>
        <translation>О программе Netseat</translation>
    </message>
    <message>
        <source>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Runs PCs that have no disk: they boot over the network from the images on this computer.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Netseat %1&lt;/b&gt;&lt;p&gt;Обеспечивает работу ПК без дисков: они загружаются по сети с образов на этом компьютере.&lt;p&gt;Свободная программа под лицензией GNU General Public License версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Закрыть &amp;окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Образ</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>Сл&amp;ужбы</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Клиенты</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Образы</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Активность</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Сеть</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Netseat</source>
        <translation>&amp;О программе Netseat</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>Set &amp;up …</source>
        <translation>&amp;Мастер настройки…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Справка по этой &amp;странице</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Комбинации клавиш</translation>
    </message>
    <message>
        <source>What does this &amp;code mean?</source>
        <translation>&amp;Что означает этот код?</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MaintenanceDialog</name>
    <message>
        <source>Maintenance of %1</source>
        <translation>Обслуживание образа %1</translation>
    </message>
    <message>
        <source>&amp;Start maintenance</source>
        <translation>&amp;Начать обслуживание</translation>
    </message>
    <message>
        <source>One client boots a draft of the image that it may change: install and update there as on any PC. All others go on with version %1. Publish the draft when you are done, or discard it.</source>
        <translation>Один клиент загружает черновик образа и может изменять его: устанавливайте и обновляйте на нём всё, как на любом ПК. Все остальные продолжают работать с версией %1. Закончив, опубликуйте черновик или отбросьте его.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>It boots the draft from its next start on.</source>
        <translation>Он загружает черновик, начиная со следующего запуска.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not offered: they run now or are in maintenance.</source>
        <translation>
            <numerusform>%n клиент не предлагается: он работает или на обслуживании.</numerusform>
            <numerusform>%n клиента не предлагаются: они работают или на обслуживании.</numerusform>
            <numerusform>%n клиентов не предлагаются: они работают или на обслуживании.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Клиент:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>netseat::ui::MovedBar</name>
    <message>
        <source>Start &amp;fresh …</source>
        <translation>Начать за&amp;ново…</translation>
    </message>
    <message>
        <source>The image has moved on</source>
        <translation>У образа появилась новая версия</translation>
    </message>
    <message>
        <source>Throws the client&apos;s own disk away: its next boot is from the default version.</source>
        <translation>Отбрасывает собственный диск клиента: следующая загрузка будет с версии по умолчанию.</translation>
    </message>
    <message>
        <source>The client stays on the version that its disk was made over.</source>
        <translation>Клиент остаётся на той версии, на которой создан его диск.</translation>
    </message>
    <message>
        <source>The image has moved on: v%1 → v%2. This client&apos;s own disk is still over version %1.</source>
        <translation>У образа появилась новая версия: v%1 → v%2. Собственный диск этого клиента пока поверх версии %1.</translation>
    </message>
    <message>
        <source>&amp;Keep version %1</source>
        <translation>Ост&amp;авить версию %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkForm</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>Дополните&amp;льно</translation>
    </message>
    <message>
        <source>Answer IPv6 router solicitations of booting PCs (saves up to 13 s)</source>
        <translation>Отвечать на запросы маршрутизатора IPv6 от загружающихся ПК (экономит до 13 с)</translation>
    </message>
    <message>
        <source>&amp;Network card:</source>
        <translation>Сетевая к&amp;арта:</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>А&amp;дреса:</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>to</source>
        <translation>—</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>Первый адрес пула</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>Последний адрес пула</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>&amp;Пул:</translation>
    </message>
    <message>
        <source>Net&amp;mask:</source>
        <translation>&amp;Маска сети:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>Марш&amp;рутизатор:</translation>
    </message>
    <message>
        <source>DN&amp;S servers:</source>
        <translation>Серв&amp;еры DNS:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>Срок аре&amp;нды:</translation>
    </message>
    <message>
        <source>New mac&amp;hines:</source>
        <translation>Новые компь&amp;ютеры:</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>Новые компьютеры</translation>
    </message>
    <message>
        <source>%1 port</source>
        <translation>Порт %1</translation>
    </message>
    <message>
        <source>The first address of the card</source>
        <translation>Первый адрес карты</translation>
    </message>
    <message>
        <source>Serve &amp;on:</source>
        <translation>Адрес слу&amp;жб:</translation>
    </message>
    <message>
        <source>Por&amp;ts:</source>
        <translation>Пор&amp;ты:</translation>
    </message>
    <message>
        <source>Only the loaders of this system</source>
        <translation>Только загрузчики этой системы</translation>
    </message>
    <message>
        <source>Own boot loaders</source>
        <translation>Свои загрузчики</translation>
    </message>
    <message>
        <source>O&amp;wn boot loaders:</source>
        <translation>Свои за&amp;грузчики:</translation>
    </message>
    <message>
        <source>Choose a network card …</source>
        <translation>Выберите сетевую карту…</translation>
    </message>
    <message>
        <source>%1: not in this computer now</source>
        <translation>%1: сейчас нет в этом компьютере</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Это не адрес. Пример: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This is no netmask. An example: 255.255.255.0.</source>
        <translation>Это не маска сети. Пример: 255.255.255.0.</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>Введите адреса через запятую: 192.168.1.1, 9.9.9.9.</translation>
    </message>
    <message>
        <source>The one that your PCs are connected to.</source>
        <translation>Та, к которой подключены ваши ПК.</translation>
    </message>
    <message>
        <source>Firmware has no Wi-Fi: the PCs must reach this card by cable.</source>
        <translation>Встроенное ПО не умеет работать по Wi-Fi: ПК должны быть подключены к этой карте кабелем.</translation>
    </message>
    <message>
        <source>This card has no IPv4 address. Give it a fixed one first.</source>
        <translation>У этой карты нет адреса IPv4. Сначала задайте ей постоянный адрес.</translation>
    </message>
    <message>
        <source>Ask the network before a new address is given out, whether somebody has it</source>
        <translation>Перед выдачей нового адреса проверять, не занят ли он в сети</translation>
    </message>
    <message>
        <source>Watch for other DHCP servers while the services run</source>
        <translation>Следить за другими серверами DHCP, пока работают службы</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
    <message>
        <source>&amp;Start services</source>
        <translation>&amp;Запустить службы</translation>
    </message>
    <message>
        <source>S&amp;top services</source>
        <translation>Ос&amp;тановить службы</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>Дополнительные сети</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>Меню загрузки</translation>
    </message>
    <message>
        <source>Boot programs</source>
        <translation>Загрузочные программы</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Другие серверы</translation>
    </message>
    <message>
        <source>&amp;Boot menu</source>
        <translation>&amp;Меню загрузки</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NetworkTab</name>
    <message>
        <source>Wa&amp;ke up</source>
        <translation>Раз&amp;будить</translation>
    </message>
    <message>
        <source>Sends it a Wake-on-LAN packet. Its firmware must be set to react to that.</source>
        <translation>Отправляет ему пакет Wake-on-LAN. Его встроенное ПО должно быть настроено реагировать на это.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Lent until</source>
        <translation>Аренда до</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Называет себя</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последнее появление</translation>
    </message>
    <message>
        <source>Moves now</source>
        <translation>Передаёт сейчас</translation>
    </message>
    <message>
        <source>In this boot</source>
        <translation>За эту загрузку</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Загрузчик</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Встроенное ПО</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1, постоянный</translation>
    </message>
    <message>
        <source>%1, of the pool</source>
        <translation>%1, из пула</translation>
    </message>
    <message>
        <source>given by another DHCP server</source>
        <translation>выдан другим сервером DHCP</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (срок истёк)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, в %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>читает %1, записывает %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Изготовитель</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NewDiskDialog</name>
    <message>
        <source>New empty disk</source>
        <translation>Новый пустой диск</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>Then &amp;install a system on it, from a CD</source>
        <translation>Затем &amp;установить на него систему с CD</translation>
    </message>
    <message>
        <source>An image to install a system on.</source>
        <translation>Образ для установки системы.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>It takes little room at first and grows with what is written.</source>
        <translation>Поначалу занимает мало места и растёт по мере записи.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Размер:</translation>
    </message>
    <message>
        <source>Asks for the installer and for the client that runs it.</source>
        <translation>Запрашивает установочный CD и клиента, на котором он будет запущен.</translation>
    </message>
    <message>
        <source>As it appears in the lists.</source>
        <translation>Как будет показано в списках.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NotesTab</name>
    <message>
        <source>Where it stands, what is special about it, whom to ask …</source>
        <translation>Где он стоит, что в нём особенного, к кому обращаться…</translation>
    </message>
    <message>
        <source>Notes on this client</source>
        <translation>Заметки об этом клиенте</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Заметки: %1</translation>
    </message>
    <message>
        <source>Not saved: somebody else has written “%1” meanwhile. What you type on replaces it.</source>
        <translation>Не сохранено: тем временем кто-то другой написал «%1». Если вы продолжите ввод, ваш текст его заменит.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingDialog</name>
    <message>
        <source>Register all new machines</source>
        <translation>Регистрация всех новых компьютеров</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>За&amp;регистрировать</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Шаблон имён</translation>
    </message>
    <message>
        <source>Number of the first machine</source>
        <translation>Номер первого компьютера</translation>
    </message>
    <message>
        <source>in which they were switched on</source>
        <translation>их включения</translation>
    </message>
    <message>
        <source>of their MAC addresses</source>
        <translation>их MAC-адресов</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Первый номер</translation>
    </message>
    <message>
        <source>In the &amp;order</source>
        <translation>В пор&amp;ядке</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Образ</translation>
    </message>
    <message>
        <source>New machines and their names</source>
        <translation>Новые компьютеры и их имена</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>The group says which image its clients have.</source>
        <translation>Группа определяет, какой образ у её клиентов.</translation>
    </message>
    <message>
        <source>The # must stand together, at most six of them.</source>
        <translation>Знаки # должны стоять вместе, не больше шести.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each # is a digit: &quot;pc-##&quot; gives pc-01, pc-02 … Names in use are skipped.</source>
        <translation>Каждый # — это цифра: «pc-##» даёт pc-01, pc-02 … Занятые имена пропускаются.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Register %n machines</source>
        <translation>
            <numerusform>&amp;Зарегистрировать %n компьютер</numerusform>
            <numerusform>&amp;Зарегистрировать %n компьютера</numerusform>
            <numerusform>&amp;Зарегистрировать %n компьютеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n machines</source>
        <translation>
            <numerusform>Регистрация %n компьютера</numerusform>
            <numerusform>Регистрация %n компьютеров</numerusform>
            <numerusform>Регистрация %n компьютеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machines registered, from %1 on.</source>
        <translation>
            <numerusform>Зарегистрирован %n компьютер, начиная с %1.</numerusform>
            <numerusform>Зарегистрировано %n компьютера, начиная с %1.</numerusform>
            <numerusform>Зарегистрировано %n компьютеров, начиная с %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::NumberingModel</name>
    <message>
        <source>left out</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Новый ПК</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Оборудование</translation>
    </message>
</context>
<context>
    <name>netseat::ui::PublishDialog</name>
    <message>
        <source>Publish a draft of %1</source>
        <translation>Публикация черновика образа %1</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>О&amp;публиковать</translation>
    </message>
    <message>
        <source>&amp;At their next start</source>
        <translation>При &amp;следующем запуске</translation>
    </message>
    <message>
        <source>&amp;From this time on:</source>
        <translation>На&amp;чиная с:</translation>
    </message>
    <message>
        <source>Not ye&amp;t: only test seats that are told to</source>
        <translation>Пока &amp;нет: только тестовые клиенты, которым это указано</translation>
    </message>
    <message>
        <source>The draft was made on %1 over version %2, begun at %3. It becomes version %4.</source>
        <translation>Черновик создан на %1 поверх версии %2, начат %3. Он станет версией %4.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Начиная с этого времени</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>При&amp;мечание:</translation>
    </message>
    <message>
        <source>Clients boot it:</source>
        <translation>Клиенты загружают её:</translation>
    </message>
    <message>
        <source>Make it the default version whenever you like.</source>
        <translation>Сделать её версией по умолчанию можно в любое время.</translation>
    </message>
    <message>
        <source>Clients that run stay as they are until they start again. Going back to an older version is one click.</source>
        <translation>Работающие клиенты не меняются до следующего запуска. Вернуться к прежней версии можно одним щелчком.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RepairPanel</name>
    <message>
        <source>&amp;Fetch missing packages, like open-iscsi</source>
        <translation>За&amp;гружать недостающие пакеты, например open-iscsi</translation>
    </message>
    <message>
        <source>&amp;Start repair</source>
        <translation>&amp;Начать исправление</translation>
    </message>
    <message>
        <source>&amp;Try on a client …</source>
        <translation>&amp;Попробовать на клиенте…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>&amp;Сделать версией по умолчанию</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>&amp;Cancel repair</source>
        <translation>Прекра&amp;тить исправление</translation>
    </message>
    <message>
        <source>Progress of the repair</source>
        <translation>Ход исправления</translation>
    </message>
    <message>
        <source>The image&apos;s own system installs them in a virtual PC, through this computer&apos;s network. Without this, the virtual PC has no network.</source>
        <translation>Их устанавливает сама система образа на виртуальном ПК через сеть этого компьютера. Без этого у виртуального ПК нет сети.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Не сей&amp;час</translation>
    </message>
    <message>
        <source>The repair makes a new version; version %1 stays as it is, and clients go on booting it. What can be put right in files is put right there. Then the image&apos;s own system prepares its start for iSCSI, in a virtual PC: that takes some minutes.</source>
        <translation>Исправление создаёт новую версию; версия %1 остаётся как есть, и клиенты продолжают загружать её. То, что можно исправить в файлах, исправляется в них. Затем сама система образа готовит свой запуск по iSCSI на виртуальном ПК: это занимает несколько минут.</translation>
    </message>
    <message>
        <source>The repair runs. It goes on when this window is closed; the images page shows it then.</source>
        <translation>Исправление выполняется. Оно продолжится и после закрытия этого окна; ход будет виден на странице «Образы».</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a repair&apos;s progress: &quot;Step 2 of 4&quot;</extracomment>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>&amp;Examine version %1</source>
        <translation>&amp;Диагностика версии %1</translation>
    </message>
    <message>
        <source>No client has this image.</source>
        <translation>Этого образа нет ни у одного клиента.</translation>
    </message>
    <message>
        <source>It is the default version already.</source>
        <translation>Это уже версия по умолчанию.</translation>
    </message>
    <message>
        <source>The repair was cancelled. Nothing was changed.</source>
        <translation>Исправление отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Clients boot version %1 from their next start on.</source>
        <translation>Клиенты загружают версию %1, начиная со следующего запуска.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomBanner</name>
    <message>
        <source>New boots wait for room</source>
        <translation>Новые загрузки ждут места</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Показать образы</translation>
    </message>
    <message>
        <source>Storage settings …</source>
        <translation>Настройки хранилища…</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RoomStrip</name>
    <message>
        <source>Room for disks in use</source>
        <translation>Занятое место для дисков</translation>
    </message>
    <message>
        <source>St&amp;orage settings …</source>
        <translation>Настройки &amp;хранилища…</translation>
    </message>
    <message>
        <source>How much room there is for disks is not known yet.</source>
        <translation>Сколько места для дисков, пока неизвестно.</translation>
    </message>
    <message>
        <source>%1 in use, %2 kept in reserve</source>
        <translation>Занято %1, в резерве %2</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RouterLinesBox</name>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>dnsmasq (OpenWrt, Pi-hole, libvirt)</source>
        <translation>dnsmasq (OpenWrt, Pi-hole, libvirt)</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Тип сервера</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>&amp;Kind of server:</source>
        <translation>&amp;Тип сервера:</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RuleDialog</name>
    <message>
        <source>Which boot program</source>
        <translation>Какая загрузочная программа</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавление правила</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source>Machines for which all of this is true are told to boot the program below. The first rule that fits counts; a boot program chosen for a client alone goes before all rules.</source>
        <translation>Компьютеры, для которых верно всё перечисленное, получают указанную ниже загрузочную программу. Действует первое подходящее правило; загрузочная программа, выбранная для отдельного клиента, важнее всех правил.</translation>
    </message>
    <message>
        <source>Choose a new machine …</source>
        <translation>Выберите новый компьютер…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любая</translation>
    </message>
    <message>
        <source>As that &amp;of:</source>
        <translation>&amp;Как у компьютера:</translation>
    </message>
    <message>
        <source>&amp;MAC begins with:</source>
        <translation>&amp;MAC начинается с:</translation>
    </message>
    <message>
        <source>Calls &amp;itself:</source>
        <translation>&amp;Называет себя:</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>&amp;Встроенное ПО:</translation>
    </message>
    <message>
        <source>&amp;Boot program:</source>
        <translation>&amp;Загрузочная программа:</translation>
    </message>
    <message>
        <source>How its vendor class (DHCP option 60) begins. Empty: any.</source>
        <translation>Начало его класса производителя (параметр DHCP 60). Пусто — любой.</translation>
    </message>
    <message>
        <source>A file among the boot loaders of this system, or in your own folder of them.</source>
        <translation>Файл из числа загрузчиков этой системы или из вашей папки загрузчиков.</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>Изменение правила %1</translation>
    </message>
    <message>
        <source>Add a rule for boot programs</source>
        <translation>Добавление правила для загрузочных программ</translation>
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
        <translation>любой</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>MAC begins with</source>
        <translation>MAC начинается с</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Называет себя</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Встроенное ПО</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Загрузочная программа</translation>
    </message>
</context>
<context>
    <name>netseat::ui::RulesPanel</name>
    <message>
        <source>Machines get the boot program that fits their firmware. Rules are for those that need another one; the first that fits counts.</source>
        <translation>Компьютеры получают загрузочную программу, подходящую их встроенному ПО. Правила нужны для тех, кому требуется другая; действует первое подходящее.</translation>
    </message>
    <message>
        <source>Rules for boot programs</source>
        <translation>Правила для загрузочных программ</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Every machine gets the usual boot program</source>
        <translation>Все компьютеры получают обычную загрузочную программу</translation>
    </message>
    <message>
        <source>Add a rule if machines of some kind don&apos;t come up with it: another network driver, a signed loader.</source>
        <translation>Добавьте правило, если какие-то компьютеры с ней не запускаются: другой сетевой драйвер, подписанный загрузчик.</translation>
    </message>
    <message>
        <source>&amp;Add a rule …</source>
        <translation>До&amp;бавить правило…</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Удаление правила</translation>
    </message>
    <message>
        <source>Machines that it fits get the boot program of the next rule that fits, or the usual one.</source>
        <translation>Компьютеры, к которым оно подходит, получат загрузочную программу следующего подходящего правила или обычную.</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>У&amp;далить правило</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Удаление правила %1</translation>
    </message>
    <message>
        <source>Move rule %1</source>
        <translation>Перемещение правила %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServerBridge</name>
    <message>
        <source>Not known: there is no connection to the services.</source>
        <translation>Неизвестно: нет связи со службами.</translation>
    </message>
    <message>
        <source>There is no connection to the services.</source>
        <translation>Нет связи со службами.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServerProbe</name>
    <message>
        <source>The answer of the service could not be read. Look again.</source>
        <translation>Ответ службы не удалось прочитать. Проверьте ещё раз.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServersPanel</name>
    <message>
        <source>Look for other &amp;DHCP servers</source>
        <translation>Искать другие серверы &amp;DHCP</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Искать &amp;сейчас</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Сетевая карта</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Net&amp;work card:</source>
        <translation>Сетевая к&amp;арта:</translation>
    </message>
    <message>
        <source>Other DHCP servers</source>
        <translation>Другие серверы DHCP</translation>
    </message>
    <message>
        <source>Lines for another server</source>
        <translation>Строки для другого сервера</translation>
    </message>
    <message>
        <source>Where another DHCP server stays and Netseat&apos;s DHCP is off, these lines in that server send PCs here.</source>
        <translation>Если другой сервер DHCP остаётся, а DHCP в Netseat выключен, эти строки на том сервере направят ПК сюда.</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would …</source>
        <translation>Отправка запросов в %1 от имени ПК…</translation>
    </message>
    <message>
        <source>Asking on %1 as PCs would. This takes some seconds.</source>
        <translation>Отправка запросов в %1 от имени ПК. Это займёт несколько секунд.</translation>
    </message>
    <message>
        <source>Nobody has looked yet. Nothing is changed by it: no address is taken.</source>
        <translation>Поиска ещё не было. Он ничего не меняет: адреса не занимаются.</translation>
    </message>
    <message>
        <source>That is how it is set.</source>
        <translation>Так и настроено.</translation>
    </message>
    <message>
        <source>&amp;Use: %1</source>
        <translation>&amp;Использовать: %1</translation>
    </message>
    <message>
        <source>Set: %1.</source>
        <translation>Задано: %1.</translation>
    </message>
    <message>
        <source>While the services run, they look for other servers all the time. No alarm so far.</source>
        <translation>Пока службы работают, они постоянно следят за другими серверами. Тревог не было.</translation>
    </message>
    <message>
        <source>The watch for other servers is switched off in the settings.</source>
        <translation>Слежение за другими серверами отключено в настройках.</translation>
    </message>
    <message>
        <source>Last alarm, %1: %2.</source>
        <translation>Последняя тревога, %1: %2.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ServiceLight</name>
    <message>
        <source>Running</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>Работает на %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Сбой: %1</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Отключён в настройках</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
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
        <translation>Службы</translation>
    </message>
    <message>
        <source>They run in this program and end with it.</source>
        <translation>Они работают в этой программе и завершаются вместе с ней.</translation>
    </message>
    <message>
        <source>They run in %1 and go on without this window.</source>
        <translation>Они работают в %1 и не зависят от этого окна.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Остановить %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Запустить %1</translation>
    </message>
    <message>
        <source>Clients that run stand still without their disks.</source>
        <translation>Без дисков работающие клиенты остановятся.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsDialog</name>
    <message>
        <source>A &amp;new machine has appeared</source>
        <translation>Появился &amp;новый компьютер</translation>
    </message>
    <message>
        <source>A PC does not &amp;boot</source>
        <translation>ПК не &amp;загружается</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Запускать при &amp;входе в систему</translation>
    </message>
    <message>
        <source>… with the icon in the &amp;tray only</source>
        <translation>… только со значком в &amp;лотке</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps the services running</source>
        <translation>При закрытии окна службы продолжают &amp;работать</translation>
    </message>
    <message>
        <source>The language changes when Netseat is started again.</source>
        <translation>Язык изменится при следующем запуске Netseat.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Запуск и закрытие</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back. Without a tray, closing asks.</source>
        <translation>Значок в системном лотке возвращает окно. Если лотка нет, при закрытии будет задан вопрос.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now.</source>
        <translation>На этом рабочем столе сейчас нет системного лотка.</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Уведомлять, когда</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>&amp;Disks and log …</source>
        <translation>&amp;Диски и журнал…</translation>
    </message>
    <message>
        <source>A PC loses its disk &amp;while it runs</source>
        <translation>ПК &amp;теряет диск во время работы</translation>
    </message>
    <message>
        <source>&amp;Room for disks runs out</source>
        <translation>&amp;Место для дисков заканчивается</translation>
    </message>
    <message>
        <source>&amp;Another DHCP server answers</source>
        <translation>&amp;Отвечает другой сервер DHCP</translation>
    </message>
    <message>
        <source>A ser&amp;vice fails</source>
        <translation>Происходит &amp;сбой службы</translation>
    </message>
    <message>
        <source>A long &amp;job is done</source>
        <translation>Завершено дол&amp;гое задание</translation>
    </message>
    <message numerus="yes">
        <source>Tell of %n &amp;ignored machines again</source>
        <translation>
            <numerusform>Снова уведомлять о %n &amp;игнорируемом компьютере</numerusform>
            <numerusform>Снова уведомлять о %n &amp;игнорируемых компьютерах</numerusform>
            <numerusform>Снова уведомлять о %n &amp;игнорируемых компьютерах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netseat::ui::SettingsPanel</name>
    <message>
        <source>&amp;Apply</source>
        <translation>Пр&amp;именить</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Отменить и&amp;зменения</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>The network settings were changed elsewhere. Revert shows them; Apply overwrites them.</source>
        <translation>Сетевые настройки изменены в другом месте. «Отменить изменения» покажет их, «Применить» — перезапишет.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ещё не применено</translation>
    </message>
    <message>
        <source>Something needs to be put right first</source>
        <translation>Сначала нужно исправить ошибки</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Сетевые настройки</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Set up la&amp;ter</source>
        <translation>Настроить &amp;позже</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Продолжить &amp;без этого</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupState</name>
    <message>
        <source>Copying %1: %2 %</source>
        <translation>Копирование %1: %2 %</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <translation>Копирование %1…</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2 Go back to choose another image.</source>
        <translation>Не удалось скопировать %1: %2 Вернитесь назад и выберите другой образ.</translation>
    </message>
    <message>
        <source>Give %1 its image</source>
        <translation>Назначение образа клиенту %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SetupStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбинации клавиш</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StartMediumDialog</name>
    <message>
        <source>Make a start medium</source>
        <translation>Создание загрузочного носителя</translation>
    </message>
    <message>
        <source>PCs whose network card can&apos;t start from the network start from this medium instead, and go on over the network. It holds no system and nothing of a client: one is enough for all PCs.</source>
        <translation>ПК, чья сетевая карта не умеет загружаться по сети, запускаются с этого носителя и продолжают по сети. На нём нет ни системы, ни данных клиентов: одного хватает на все ПК.</translation>
    </message>
    <message>
        <source>Image of a USB stick</source>
        <translation>Образ USB-накопителя</translation>
    </message>
    <message>
        <source>Image of a CD</source>
        <translation>Образ CD</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Тип:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>With a file system on which the boot script can be edited.</source>
        <translation>С файловой системой, на которой можно изменять сценарий загрузки.</translation>
    </message>
    <message>
        <source>To be burned, or given to a virtual machine. Written to a stick it starts from that, too.</source>
        <translation>Для записи на диск или для виртуальной машины. Если записать его на USB-накопитель, запуск с него тоже работает.</translation>
    </message>
    <message>
        <source>Enter the whole path, from &apos;/&apos; on.</source>
        <translation>Введите полный путь, начиная с «/».</translation>
    </message>
    <message>
        <source>A new file on the computer that runs the services, written by them.</source>
        <translation>Новый файл на компьютере, где работают службы; они его и записывают.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Отм&amp;ена</translation>
    </message>
    <message>
        <source>It is made. To put it onto a stick, where sdX is the stick and everything on it is lost:
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</source>
        <translation>Готово. Чтобы записать его на накопитель (sdX — это накопитель, всё содержимое которого будет потеряно):
sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync</translation>
    </message>
</context>
<context>
    <name>netseat::ui::StorageDialog</name>
    <message>
        <source>Storage settings</source>
        <translation>Настройки хранилища</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>Unit of the reserve</source>
        <translation>Единица резерва</translation>
    </message>
    <message>
        <source>Only on demand</source>
        <translation>Только по запросу</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Check versions every</source>
        <translation>Проверять версии каждые</translation>
    </message>
    <message>
        <source>Begin the check at</source>
        <translation>Начинать проверку в</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Никогда автоматически</translation>
    </message>
    <message>
        <source> files</source>
        <translation> шт.</translation>
    </message>
    <message>
        <source>Flatten beyond</source>
        <translation>Объединять, если файлов больше</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;в</translation>
    </message>
    <message>
        <source>&amp;Reserve:</source>
        <translation>&amp;Резерв:</translation>
    </message>
    <message>
        <source>Check &amp;versions every:</source>
        <translation>&amp;Проверять версии каждые:</translation>
    </message>
    <message>
        <source>F&amp;latten beyond:</source>
        <translation>О&amp;бъединять, если файлов больше:</translation>
    </message>
    <message>
        <source>This is no size. An example: 20.</source>
        <translation>Это не размер. Пример: 20.</translation>
    </message>
    <message>
        <source>Without a reserve, running PCs meet a full disk: they get write errors.</source>
        <translation>Без резерва работающие ПК упрутся в заполненный диск: у них начнутся ошибки записи.</translation>
    </message>
    <message>
        <source>With less free than this no boot begins that would write. Those that run have it to go on.</source>
        <translation>Если свободно меньше, загрузки, которым нужна запись, не начинаются. Резерв остаётся тем, кто уже работает.</translation>
    </message>
    <message>
        <source>Each version&apos;s file is compared with its checksums when that was so long ago, at a quiet hour.</source>
        <translation>Файл каждой версии сверяется с контрольными суммами, если это было так давно, в спокойное время.</translation>
    </message>
    <message>
        <source>Versions are compared with their checksums only when you ask for it.</source>
        <translation>Версии сверяются с контрольными суммами только по вашему запросу.</translation>
    </message>
    <message>
        <source>A published version that lies over more files than this gets a file that stands alone: long chains read slower.</source>
        <translation>Опубликованная версия, лежащая поверх большего числа файлов, получает самостоятельный файл: длинные цепочки читаются медленнее.</translation>
    </message>
    <message>
        <source>Versions stay as they are published, until you flatten one yourself.</source>
        <translation>Версии остаются такими, какими опубликованы, пока вы сами не объедините их слои.</translation>
    </message>
    <message>
        <source>Of any age</source>
        <translation>Любой давности</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>Хранить события</translation>
    </message>
    <message>
        <source>Events kept at most</source>
        <translation>Хранить событий не более</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>&amp;не более</translation>
    </message>
    <message>
        <source>&amp;Keep events for:</source>
        <translation>&amp;Хранить события:</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, is forgotten. So many events take about %1.</source>
        <translation>Более старые события и те, что сверх этого числа, удаляются. Столько событий занимают около %1.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetDialog</name>
    <message>
        <source>Add a network</source>
        <translation>Добавление сети</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Сеть %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>Класс 2</translation>
    </message>
    <message>
        <source>The card&apos;s first one in this network</source>
        <translation>Первый адрес карты в этой сети</translation>
    </message>
    <message>
        <source>Relays (routers that forward DHCP)</source>
        <translation>Ретрансляторы (маршрутизаторы, пересылающие DHCP)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Rea&amp;ched through:</source>
        <translation>Дост&amp;упна через:</translation>
    </message>
    <message>
        <source>Net&amp;work:</source>
        <translation>Се&amp;ть:</translation>
    </message>
    <message>
        <source>&amp;This computer there:</source>
        <translation>Этот &amp;компьютер в ней:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>—</translation>
    </message>
    <message>
        <source>First address of the pool</source>
        <translation>Первый адрес пула</translation>
    </message>
    <message>
        <source>Last address of the pool</source>
        <translation>Последний адрес пула</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>A&amp;ddresses:</source>
        <translation>А&amp;дреса:</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>&amp;Пул:</translation>
    </message>
    <message>
        <source>&amp;Router:</source>
        <translation>Марш&amp;рутизатор:</translation>
    </message>
    <message>
        <source>DNS ser&amp;vers:</source>
        <translation>Серв&amp;еры DNS:</translation>
    </message>
    <message>
        <source>&amp;Lease time:</source>
        <translation>Срок аре&amp;нды:</translation>
    </message>
    <message>
        <source>%1: not in this computer now</source>
        <translation>%1: сейчас нет в этом компьютере</translation>
    </message>
    <message>
        <source>This is no address. An example: 192.168.1.20.</source>
        <translation>Это не адрес. Пример: 192.168.1.20.</translation>
    </message>
    <message>
        <source>Write the network as an address and how many bits name it: 10.1.0.0/24.</source>
        <translation>Введите сеть в виде адреса и числа битов маски: 10.1.0.0/24.</translation>
    </message>
    <message>
        <source>Write addresses with commas between: 192.168.1.1, 9.9.9.9.</source>
        <translation>Введите адреса через запятую: 192.168.1.1, 9.9.9.9.</translation>
    </message>
    <message>
        <source>Set this computer as the target of DHCP on the router there (“ip helper-address”). It must be reachable from that network.</source>
        <translation>Укажите этот компьютер получателем DHCP на маршрутизаторе той сети («ip helper-address»). Он должен быть доступен из неё.</translation>
    </message>
    <message>
        <source>Whatever comes in on this card is on this network.</source>
        <translation>Всё, что приходит на эту карту, относится к этой сети.</translation>
    </message>
    <message>
        <source>Add network %1</source>
        <translation>Добавление сети %1</translation>
    </message>
    <message>
        <source>Edit network %1</source>
        <translation>Изменение сети %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetsModel</name>
    <message>
        <source>Relays</source>
        <translation>Ретрансляторы</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Доступна через</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
</context>
<context>
    <name>netseat::ui::SubnetsPanel</name>
    <message>
        <source>Networks that are served beside the main one: at another network card of this computer, or behind relays.</source>
        <translation>Сети, которые обслуживаются помимо основной: на другой сетевой карте этого компьютера или за ретрансляторами.</translation>
    </message>
    <message>
        <source>Further networks</source>
        <translation>Дополнительные сети</translation>
    </message>
    <message>
        <source>Only the main network is served</source>
        <translation>Обслуживается только основная сеть</translation>
    </message>
    <message>
        <source>Add a network if PCs are at another network card of this computer, or behind a router that forwards DHCP.</source>
        <translation>Добавьте сеть, если ПК подключены к другой сетевой карте этого компьютера или находятся за маршрутизатором, пересылающим DHCP.</translation>
    </message>
    <message>
        <source>&amp;Add a network …</source>
        <translation>До&amp;бавить сеть…</translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation>Удаление сети %1</translation>
    </message>
    <message>
        <source>Machines there get nothing from Netseat any more. Those that run keep their address until it ends, and their disk.</source>
        <translation>Компьютеры в ней больше ничего не получат от Netseat. Работающие сохранят свой адрес до конца срока аренды и свой диск.</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>У&amp;далить сеть</translation>
    </message>
    <message>
        <source>Remove network %1</source>
        <translation>Удаление сети %1</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TimelineModel</name>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
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
        <translation>Какая загрузка показана</translation>
    </message>
    <message>
        <source>&amp;Boot of</source>
        <translation>&amp;Загрузка от</translation>
    </message>
    <message>
        <source>Copies this boot as text, to be sent to somebody.</source>
        <translation>Копирует эту загрузку как текст, который можно кому-нибудь отправить.</translation>
    </message>
    <message>
        <source>Copy this boot as text</source>
        <translation>Копировать загрузку как текст</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>Загрузка этого клиента по этапам</translation>
    </message>
    <message>
        <source>A click on a stage shows its log lines.</source>
        <translation>Щелчок по этапу показывает его строки журнала.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::Tray</name>
    <message>
        <source>Services stopped</source>
        <translation>Службы остановлены</translation>
    </message>
    <message>
        <source>Ready for clients</source>
        <translation>Готов к работе с клиентами</translation>
    </message>
    <message>
        <source>Serving clients</source>
        <translation>Обслуживает клиентов</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n работает</numerusform>
            <numerusform>%n работают</numerusform>
            <numerusform>%n работают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting</source>
        <translation>
            <numerusform>%n загружается</numerusform>
            <numerusform>%n загружаются</numerusform>
            <numerusform>%n загружаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n со сбоем</numerusform>
            <numerusform>%n со сбоем</numerusform>
            <numerusform>%n со сбоем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on</source>
        <translation>Ни один клиент не включён</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>&amp;Показать окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Netseat: %1. %2</source>
        <translation>Netseat: %1. %2</translation>
    </message>
    <message>
        <source>&amp;New machines (%1) …</source>
        <translation>&amp;Новые компьютеры (%1)…</translation>
    </message>
    <message>
        <source>&amp;Wake a group</source>
        <translation>Разбудить &amp;группу</translation>
    </message>
    <message>
        <source>No notices for an &amp;hour</source>
        <translation>Не &amp;уведомлять час</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Н&amp;астройки…</translation>
    </message>
</context>
<context>
    <name>netseat::ui::TryDialog</name>
    <message>
        <source>Try version %1 of %2</source>
        <translation>Попробовать версию %1 образа %2</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Попробовать</translation>
    </message>
    <message>
        <source>One client becomes a test seat: it boots this version from its next start on, whatever the default is. To end the test, choose “Default version” in its settings.</source>
        <translation>Один клиент становится тестовым: он загружает эту версию, начиная со следующего запуска, какой бы ни была версия по умолчанию. Чтобы закончить проверку, выберите «Версия по умолчанию» в его настройках.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>К&amp;лиент:</translation>
    </message>
    <message>
        <source>No client has this image. Give it to the client that you want to test on.</source>
        <translation>Этого образа нет ни у одного клиента. Назначьте его клиенту, на котором хотите проверить.</translation>
    </message>
    <message>
        <source>It follows its group now. As a test seat it does not, until you let it follow again.</source>
        <translation>Сейчас он следует своей группе. Став тестовым клиентом, он не будет ей следовать, пока вы этого снова не включите.</translation>
    </message>
    <message>
        <source>It has a disk of its own, over the version that this was made over. It must start fresh to boot another one.</source>
        <translation>У него есть собственный диск поверх той версии, на которой он создан. Чтобы загрузить другую, нужно начать заново.</translation>
    </message>
</context>
<context>
    <name>netseat::ui::VerdictBar</name>
    <message>
        <source>Log lines that show it</source>
        <translation>Строки журнала, на которых это основано</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Почему он остановился</translation>
    </message>
    <message>
        <source>Explains this code, and those that stand on the PC&apos;s screen.</source>
        <translation>Объясняет этот код и коды, показанные на экране ПК.</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <extracomment>why a boot stopped, and what to do about it</extracomment>
        <translation>%1
Что делать: %2</translation>
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
        <translation>Подробности версии</translation>
    </message>
    <message>
        <source>Choose an image or a version above: here is who uses it and what is known of it.</source>
        <translation>Выберите образ или версию выше: здесь будет показано, кто их использует и что о них известно.</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1, версия %2: %3</translation>
    </message>
    <message>
        <source>Default version:</source>
        <translation>Версия по умолчанию:</translation>
    </message>
    <message>
        <source>Used by:</source>
        <translation>Используется:</translation>
    </message>
    <message>
        <source>Size of the disk:</source>
        <translation>Размер диска:</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Добавлен:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Примечание:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Создана:</translation>
    </message>
    <message>
        <source>%1, over version %2</source>
        <translation>%1, поверх версии %2</translation>
    </message>
    <message>
        <source>In maintenance on:</source>
        <translation>Обслуживание на:</translation>
    </message>
    <message>
        <source>Boot it:</source>
        <translation>Загружают её:</translation>
    </message>
    <message>
        <source>Stay on it:</source>
        <translation>Остаются на ней:</translation>
    </message>
    <message>
        <source>Have a disk over it:</source>
        <translation>Имеют диск поверх неё:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Проверка:</translation>
    </message>
    <message>
        <source>Until their next boot:</source>
        <translation>До следующей загрузки:</translation>
    </message>
</context>
</TS>
