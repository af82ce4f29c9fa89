#pragma once

#include "netseatctl/session.h"

namespace netseat::ctl {

// One function a verb. Each returns the exit code.

int clientAdd(Context &context);
int clientSet(Context &context);
int clientList(Context &context);
int clientShow(Context &context);
int clientRemove(Context &context);
int clientDisconnect(Context &context);
int clientPreview(Context &context);

int groupSet(Context &context);
int groupList(Context &context);
int groupShow(Context &context);
int groupRemove(Context &context);

int imageImport(Context &context);
int imageList(Context &context);
int imageShow(Context &context);
int imageRemove(Context &context);
int imageCreate(Context &context);
int imageVersions(Context &context);
int imageMaintain(Context &context);
int imagePublish(Context &context);
int imageDiscard(Context &context);
int imageDefault(Context &context);
int imageRollback(Context &context);
int imageNote(Context &context);
int imageFlatten(Context &context);
int imageVerify(Context &context);
int imageExport(Context &context);
int entryAdd(Context &context);
int entrySet(Context &context);
int entryList(Context &context);
int entryShow(Context &context);
int entryRemove(Context &context);
int entryPresets(Context &context);
int mediaWrite(Context &context);

int diskList(Context &context);
int diskReset(Context &context);
int diskRebase(Context &context);
int imageDoctor(Context &context);
int imageRepair(Context &context);
int storageSet(Context &context);
int storageShow(Context &context);

int networkSet(Context &context);
int networkShow(Context &context);
int networkProbe(Context &context);
int networkLines(Context &context);
int subnetSet(Context &context);
int subnetList(Context &context);
int subnetRemove(Context &context);
int ruleAdd(Context &context);
int ruleList(Context &context);
int ruleRemove(Context &context);
int clientWake(Context &context);
int groupWake(Context &context);
int newcomerList(Context &context);
int newcomerForget(Context &context);

int events(Context &context);
int status(Context &context);
int history(Context &context);
int start(Context &context);
int stop(Context &context);

} // namespace netseat::ctl
