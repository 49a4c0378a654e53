import { QueryClient } from '@tanstack/react-query';
import { Suspense, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider, openToEveryone } from './auth';
import { dataProvider, register } from './data';
import { addTexts, makeI18nProvider } from './i18n';
import { Shell } from './layout/Shell';
import { largeTypeKey, preferences } from './preferences';
import { SignInPage } from './SignInPage';
import type { Slice, SlicePage } from './slice';
import { SlicesContext } from './slices-context';
import { Loading } from './states';
import { makeTheme } from './theme';

/** Whether a page stands within the layout. */
const isFramed = ({ signedOut, bare }: SlicePage) => !signedOut && !bare;

/** Puts the slices together; made once, before the first render. */
export function makeApp(slices: Slice[], Home: () => ReactNode) {
  for (const slice of slices) {
    addTexts(slice.texts);
    for (const { binding } of slice.resources) register(binding);
  }
  const i18nProvider = makeI18nProvider();
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const resources = slices.flatMap((slice) => slice.resources);
  const pages = slices.flatMap((slice) => slice.pages ?? []);
  for (const page of pages) if (page.signedOut) openToEveryone(page.path);
  const added = {
    menu: slices.flatMap((slice) => slice.menu ?? []),
    additions: slices.flatMap((slice) => slice.additions ?? []),
    backgrounds: slices.flatMap((slice) => slice.background ?? []),
  };

  return function App() {
    const large = useLargeType();
    const [light, dark] = useMemo(() => [makeTheme('light', large), makeTheme('dark', large)], [large]);
    return (
      <SlicesContext.Provider value={added}>
        <Admin
          title="三联"
          store={preferences}
          queryClient={queryClient}
          i18nProvider={i18nProvider}
          authProvider={authProvider}
          dataProvider={dataProvider}
          theme={light}
          darkTheme={dark}
          defaultTheme="light"
          layout={Shell}
          loginPage={SignInPage}
          dashboard={Home}
          requireAuth
          disableTelemetry
        >
          {resources.map(({ binding, represents, ...views }) => (
            <Resource
              key={binding.resource}
              name={binding.resource}
              recordRepresentation={represents as never}
              {...views}
            />
          ))}
          <CustomRoutes>
            {pages.filter(isFramed).map(({ path, element }) => (
              <Route key={path} path={path} element={element} />
            ))}
          </CustomRoutes>
          <CustomRoutes noLayout>
            {pages
              .filter((page) => !isFramed(page))
              .map(({ path, element }) => (
                <Route key={path} path={path} element={<Suspense fallback={<Loading />}>{element}</Suspense>} />
              ))}
          </CustomRoutes>
        </Admin>
      </SlicesContext.Provider>
    );
  };
}

function useLargeType(): boolean {
  return useSyncExternalStore(
    (changed) => preferences.subscribe(largeTypeKey, changed),
    () => preferences.getItem<boolean>(largeTypeKey, false) as boolean,
  );
}
