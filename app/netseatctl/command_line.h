#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <span>
#include <variant>

namespace netseat::ctl {

/// An option of a verb. Without `value` it is a flag.
struct Option {
    const char *name;  ///< "mac"
    const char *value; ///< "M", for the help; null for a flag
    const char *help;
    bool required = false;
};

/// What one command line asks for.
struct Arguments {
    QString dataFolder; ///< empty: the default
    std::map<QString, QString> options;
    QStringList positional;

    bool has(const char *name) const { return options.contains(QString::fromLatin1(name)); }
    QString value(const char *name) const;
};

struct Context;

/// "client add": what it takes, and what runs it.
struct Verb {
    const char *group; ///< "client"
    const char *name;  ///< "add"; empty where the group is the verb ("status")
    const char *positional; ///< "NAME", "NAME [VERSION]", or null; those in brackets may be missing
    const char *help;
    std::span<const Option> options;
    bool lists = false; ///< takes --json
    int (*run)(Context &context) = nullptr;
};

/// The text to print and how the program ends.
struct Help {
    QString text;
    int exitCode = 0; ///< 2: to standard error
};

struct Wanted {
    const Verb *verb = nullptr;
    Arguments arguments;
};

/// Reads a command line, without the program's name.
std::variant<Wanted, Help> parse(const QStringList &words, std::span<const Verb> verbs);

} // namespace netseat::ctl
