/** On a Deployment or CronJob that was stopped: its replicas, or whether it was suspended, before. */
export const BEFORE_STOP = 'slate.io/before-stop';

/** On a claim whose data is only partly restored or deleted: `restore` or `reset`. SLATE must not start with it. */
export const INCOMPLETE = 'slate.io/incomplete';

/** On a PersistentVolume while its namespace is deleted: what is done with it afterwards. */
export const AFTER_RESET = 'slate.io/after-reset';

/** On a PersistentVolume that is kept in a reset: the reclaim policy that it gets back. */
export const RECLAIM_POLICY = 'slate.io/reclaim-policy-before-reset';

/** The label of the pods that backup, restore and reset create, one for each volume. Nothing of SLATE selects it. */
export const VOLUME_POD = 'slate.io/volume-pod';
