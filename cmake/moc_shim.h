// Included by moc alone, before every header (see netseat_moc in NetseatModule.cmake):
// moc 6.4.2 cannot parse the visibility attribute that libstdc++ puts on namespace std.
#ifdef Q_MOC_RUN
#undef _GLIBCXX_VISIBILITY
#define _GLIBCXX_VISIBILITY(x)
#endif
