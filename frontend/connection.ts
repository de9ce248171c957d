/** Whether the server cannot be reached just now: messages to it would wait in a queue. */
export function isCutOff() {
  const vaadin = (window as { Vaadin?: { connectionState?: { state: string } } }).Vaadin;
  return ['reconnecting', 'connection-lost'].includes(vaadin?.connectionState?.state ?? '');
}
