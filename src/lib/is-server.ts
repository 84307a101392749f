/** Whether there is no document here: a server, or a worker. In the scripts for pages it is known beforehand, and nothing for servers is in them. */
export const isServer = typeof document === 'undefined';
