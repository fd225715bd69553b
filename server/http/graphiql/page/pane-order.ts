import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useLayoutEffect } from 'react';

/** Puts a pane before the documentation, which GraphiQL has first whatever it is given. */
export function FirstPane({ pane }: { pane: GraphiQLPlugin }) {
  const plugins = useGraphiQL(state => state.plugins);
  const { setPlugins } = useGraphiQLActions();
  useLayoutEffect(() => {
    if (plugins[0] !== pane) setPlugins([pane, ...plugins.filter(one => one !== pane)]);
  }, [pane, plugins, setPlugins]);
  return null;
}
