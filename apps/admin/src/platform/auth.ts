import type { AuthProvider } from 'react-admin';
import { codeOf, gql, request } from './graphql';
import { hangUp } from './line';
import { accessOf, nobody, type Access, type Viewer } from './viewer';

const viewerFields = `id username displayName roles
  person { id name tier sector { id name } }
  organization { id name kind }`;
const SignIn = gql<{ signIn: { viewer: Viewer } }, { input: { username: string; password: string } }>`
  mutation SignIn($input: SignInInput!) { signIn(input: $input) { expiresAt viewer { ${viewerFields} } } }`;
const SignOut = gql<{ signOut: boolean }>`
  mutation SignOut {
    signOut
  }
`;
const ViewerQuery = gql<{ viewer: Viewer | null }>`query Viewer { viewer { ${viewerFields} } }`;

let known: Promise<Viewer> | undefined;

const openPaths = new Set<string>();
/** Names a page that is reachable signed out: nobody is sent away from it. */
export const openToEveryone = (path: string) => void openPaths.add(path);
const isOpen = () => openPaths.has(window.location.hash.replace(/^#/, '').split('?')[0] ?? '');

/** The account signed in, asked once; rejects when nobody is. */
function viewer(): Promise<Viewer> {
  known ??= request(ViewerQuery).then(({ viewer }) => {
    if (!viewer) throw new Error('signed out');
    return viewer;
  });
  known.catch(() => (known = undefined));
  return known;
}

export const authProvider: AuthProvider = {
  async login({ username, password }: { username: string; password: string }) {
    const { signIn } = await request(SignIn, { input: { username, password } });
    known = Promise.resolve(signIn.viewer);
    hangUp();
  },
  async logout() {
    known = undefined;
    hangUp();
    // The cookie may be gone already: signing out then has nothing left to do.
    await request(SignOut).catch(() => undefined);
  },
  async checkAuth() {
    if (!isOpen()) await viewer();
  },
  async checkError(error: unknown) {
    if (codeOf(error) !== 'UNAUTHENTICATED' || isOpen()) return;
    known = undefined;
    throw new Error('signed out');
  },
  async getIdentity() {
    const { id, displayName } = await viewer();
    return { id, fullName: displayName };
  },
  async getPermissions(): Promise<Access> {
    return isOpen() ? nobody : accessOf(await viewer());
  },
};
