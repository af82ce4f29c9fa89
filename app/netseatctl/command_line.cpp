#include "netseatctl/command_line.h"

#include <algorithm>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

constexpr Option kJson {"json", nullptr, "print JSON"};
constexpr Option kDataFolder {"data-dir", "D", "folder of the inventory, images and disks"};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// "client add", or "status".
QString titleOf(const Verb &verb)
{
    return *verb.name ? u"%1 %2"_s.arg(latin(verb.group), latin(verb.name)) : latin(verb.group);
}

/// Its words and options, broken into lines that fit a terminal: the first begins at `column`, further
/// ones with `indent` spaces.
QString synopsisOf(const Verb &verb, qsizetype column, qsizetype indent)
{
    constexpr qsizetype kWidth = 100;
    QStringList parts {titleOf(verb)};
    if (verb.positional)
        parts << latin(verb.positional);
    for (const Option &option : verb.options) {
        auto text = u"--"_s + latin(option.name);
        if (option.value)
            text += u' ' + latin(option.value);
        parts << (option.required ? text : u"["_s + text + u']');
    }
    if (verb.lists)
        parts << u"[--json]"_s;
    QString lines;
    for (const auto &part : parts) {
        if (column + part.size() > kWidth) {
            lines += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (!lines.isEmpty()) {
            lines += u' ';
        }
        lines += part;
        column += part.size() + 1;
    }
    return lines;
}

QString optionLine(const Option &option)
{
    auto left = u"  --"_s + latin(option.name);
    if (option.value)
        left += u' ' + latin(option.value);
    return left.leftJustified(43) + u' ' + latin(option.help) + u'\n';
}

QString verbHelp(const Verb &verb)
{
    auto text = u"Usage: netseatctl [--data-dir D] %1\n\n%2\n\n"_s.arg(synopsisOf(verb, 33, 11), latin(verb.help));
    for (const Option &option : verb.options)
        text += optionLine(option);
    if (verb.lists)
        text += optionLine(kJson);
    return text + optionLine(kDataFolder);
}

/// All verbs, or those of one group.
QString overview(std::span<const Verb> verbs, const QString &group)
{
    QString text = u"Usage: netseatctl [--data-dir D] COMMAND …\n\n"
                   "Edits and shows what Netseat serves, whether or not it runs; a running one sees a change at once.\n\n"_s;
    for (const Verb &verb : verbs)
        if (group.isEmpty() || group == latin(verb.group))
            text += u"  %1\n      %2\n"_s.arg(synopsisOf(verb, 2, 10), latin(verb.help));
    return text
        + u"\nEvery listing takes --json. \"netseatctl COMMAND --help\" explains its options.\n"
          "Exit codes: 0 done, 1 refused or failed (standard error says why), 2 a command line that makes no sense.\n"_s;
}

Help usage(const QString &why, const QString &where = {})
{
    return {u"netseatctl: %1\nTry: netseatctl %2--help\n"_s.arg(why, where.isEmpty() ? where : where + u' '), 2};
}

const Option *optionNamed(const Verb &verb, const QString &name)
{
    const auto found = std::ranges::find_if(verb.options, [&](const Option &o) { return latin(o.name) == name; });
    if (found != verb.options.end())
        return &*found;
    if (verb.lists && name == latin(kJson.name))
        return &kJson;
    return name == latin(kDataFolder.name) ? &kDataFolder : nullptr;
}

/// Takes "--name value", "--name=value" or "--flag" off the front. An error text where it is none of these.
QString takeOption(QStringList &words, const Verb &verb, Arguments &arguments)
{
    const auto word = words.takeFirst();
    const auto equals = word.indexOf(u'=');
    const auto name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const Option *option = optionNamed(verb, name);
    if (!option)
        return u"%1 has no option --%2."_s.arg(titleOf(verb), name);
    QString value;
    if (equals >= 0)
        value = word.mid(equals + 1);
    else if (option->value && words.isEmpty())
        return u"--%1 needs a value."_s.arg(name);
    else if (option->value)
        value = words.takeFirst();
    if (!option->value && equals >= 0)
        return u"--%1 takes no value."_s.arg(name);
    if (option == &kDataFolder)
        arguments.dataFolder = value;
    else if (!arguments.options.emplace(name, value).second)
        return u"--%1 is given twice."_s.arg(name);
    return {};
}

std::variant<Wanted, Help> parseVerb(const Verb &verb, QStringList words, Arguments arguments)
{
    bool onlyPositional = false;
    while (!words.isEmpty()) {
        if (!onlyPositional && (words.front() == u"--help" || words.front() == u"-h"))
            return Help {verbHelp(verb), 0};
        if (!onlyPositional && words.front() == u"--") {
            onlyPositional = true;
            words.removeFirst();
        } else if (!onlyPositional && words.front().startsWith(u"--")) {
            if (const auto problem = takeOption(words, verb, arguments); !problem.isEmpty())
                return usage(problem, titleOf(verb));
        } else {
            arguments.positional << words.takeFirst();
        }
    }
    const auto places = verb.positional ? latin(verb.positional).split(u' ') : QStringList();
    const auto given = arguments.positional.size();
    if (given < places.size() && !places.at(given).startsWith(u'['))
        return usage(u"%1 needs %2."_s.arg(titleOf(verb), places.at(given)), titleOf(verb));
    if (given > places.size())
        return usage(u"\"%1\" is too much."_s.arg(arguments.positional.at(places.size())), titleOf(verb));
    for (const Option &option : verb.options)
        if (option.required && !arguments.has(option.name))
            return usage(u"%1 needs --%2."_s.arg(titleOf(verb), latin(option.name)), titleOf(verb));
    return Wanted {&verb, std::move(arguments)};
}

} // namespace

QString Arguments::value(const char *name) const
{
    const auto found = options.find(QString::fromLatin1(name));
    return found == options.end() ? QString() : found->second;
}

std::variant<Wanted, Help> parse(const QStringList &given, std::span<const Verb> verbs)
{
    auto words = given;
    Arguments arguments;
    while (!words.isEmpty() && words.front().startsWith(u'-')) {
        const auto word = words.takeFirst();
        if (word == u"--help" || word == u"-h")
            return Help {overview(verbs, {}), 0};
        if (word.startsWith(u"--data-dir="))
            arguments.dataFolder = word.mid(11);
        else if (word == u"--data-dir" && !words.isEmpty())
            arguments.dataFolder = words.takeFirst();
        else
            return usage(word == u"--data-dir" ? u"--data-dir needs a value."_s : u"There is no option %1."_s.arg(word));
    }
    if (words.isEmpty())
        return usage(u"It needs a command."_s);
    const auto group = words.takeFirst();
    std::vector<const Verb *> candidates;
    for (const Verb &verb : verbs)
        if (latin(verb.group) == group)
            candidates.push_back(&verb);
    if (candidates.empty())
        return usage(u"There is no command \"%1\"."_s.arg(group));
    if (candidates.size() == 1 && !*candidates.front()->name)
        return parseVerb(*candidates.front(), words, std::move(arguments));
    if (words.isEmpty())
        return usage(u"What about the %1? Say list, show, …"_s.arg(group), group);
    const auto name = words.takeFirst();
    if (name == u"--help" || name == u"-h")
        return Help {overview(verbs, group), 0};
    for (const Verb *verb : candidates)
        if (latin(verb->name) == name)
            return parseVerb(*verb, words, std::move(arguments));
    return usage(u"There is no command \"%1 %2\"."_s.arg(group, name), group);
}

} // namespace netseat::ctl
