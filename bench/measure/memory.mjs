/** What a page keeps. */

export async function metricsOf(protocol) {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** After everything that nobody keeps is gone: JavaScript's heap with the page's own objects, and what is counted in it. */
export async function collected(protocol) {
  for (let times = 0; times < 3; times++) await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await protocol.send('Runtime.getHeapUsage');
  const { Nodes, JSEventListeners } = await metricsOf(protocol);
  return { heap: usedSize + embedderHeapUsedSize, allNodes: Nodes, listeners: JSEventListeners };
}
