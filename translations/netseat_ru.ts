<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
</context>
<context>
    <name>JobsPanel</name>
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
        <source>the fixed address</source>
        <translation>постоянный адрес</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>заметки</translation>
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
</context>
<context>
    <name>netseat::ui::BootDelegate</name>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
</context>
<context>
    <name>netseat::ui::ClientDetails</name>
    <message>
        <source>What this client would get now</source>
        <translation>Что этот клиент получит сейчас</translation>
    </message>
    <message>
        <source>Log of this client</source>
        <translation>Журнал этого клиента</translation>
    </message>
    <message>
        <source>&amp;Boot</source>
        <translation>&amp;Загрузка</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;What it would get now</source>
        <translation>&amp;Что он получит сейчас</translation>
    </message>
    <message>
        <source>Boot of this client, stage by stage</source>
        <translation>Загрузка этого клиента по этапам</translation>
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
</context>
<context>
    <name>netseat::ui::ClientsModel</name>
    <message>
        <source>Maintenance</source>
        <translation>Обслуживание</translation>
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
        <extracomment>how far a boot is and when it got there: &quot;Loader, 1.1 s&quot;</extracomment>
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
</context>
<context>
    <name>netseat::ui::ClientsPage</name>
    <message>
        <source>Put into &amp;group</source>
        <translation>Включить в &amp;группу</translation>
    </message>
    <message>
        <source>Search clients …</source>
        <translation>Поиск клиентов…</translation>
    </message>
    <message>
        <source>Name, MAC, address, image, group or notes</source>
        <translation>Имя, MAC, адрес, образ, группа или заметки</translation>
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
        <source>Turn it on again, or wait: it boots at its next start.</source>
        <translation>Включите его снова или подождите: он загрузится при следующем запуске.</translation>
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
        <source>Register all &amp;new machines</source>
        <translation>Зарегистрировать все &amp;новые компьютеры</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
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
        <source>Clients</source>
        <translation>Клиенты</translation>
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
    <name>netseat::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>Что делать: %1</translation>
    </message>
    <message>
        <source>The repair below can do this.</source>
        <translation>Это может сделать исправление внизу.</translation>
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
    <name>netseat::ui::LogView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
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
        <translation>&amp;Закрыть окно</translation>
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
</context>
<context>
    <name>netseat::ui::NetworkPage</name>
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
    <name>netseat::ui::Notifier</name>
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
    <message numerus="yes">
        <source>%n new machines</source>
        <translation>
            <numerusform>%n новый компьютер</numerusform>
            <numerusform>%n новых компьютера</numerusform>
            <numerusform>%n новых компьютеров</numerusform>
        </translation>
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
</context>
<context>
    <name>netseat::ui::StateFilterBar</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>Показать %1: %2</translation>
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
        <source>&amp;Failed clients (%1) …</source>
        <translation>&amp;Сбой загрузки (%1)…</translation>
    </message>
    <message>
        <source>&amp;New machines (%1) …</source>
        <translation>&amp;Новые компьютеры (%1)…</translation>
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
</TS>
