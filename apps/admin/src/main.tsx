import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Home } from './features/home';
import { makeApp } from './platform/App';
import { slices } from './slices';

const App = makeApp(slices, Home);
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
