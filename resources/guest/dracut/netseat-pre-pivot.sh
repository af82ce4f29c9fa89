#!/bin/sh
/usr/lib/netseat/netseat-identity "$NEWROOT"
