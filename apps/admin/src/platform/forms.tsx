import type { ReactNode } from 'react';
import {
  Create,
  Edit,
  SaveButton,
  SimpleForm,
  Toolbar,
  useNotify,
  useRefresh,
  type CreateProps,
  type EditProps,
} from 'react-admin';
import { codeOf } from './graphql';
import { HttpError } from 'react-admin';

/** How refusals of a save are told: at their fields by react-admin, the rest in words; a conflict reloads the record. */
export function useSaveErrors() {
  const notify = useNotify();
  const refresh = useRefresh();
  return (error: unknown) => {
    if (codeOf(error) === 'CONFLICT') {
      refresh();
      return notify('platform.conflict', { type: 'warning', autoHideDuration: 10_000 });
    }
    const message = error instanceof HttpError && error.message ? error.message : 'platform.unexpected';
    notify(message, { type: 'error', messageArgs: { _: message } });
  };
}

const toolbar = (
  <Toolbar className="no-print" sx={{ bgcolor: 'transparent' }}>
    <SaveButton alwaysEnable />
  </Toolbar>
);

const frame = { maxWidth: 760 };

/** A page with a form for a new record. */
export function CreatePage({
  children,
  defaults,
  ...rest
}: { children: ReactNode; defaults?: object } & Omit<CreateProps, 'children'>) {
  const onError = useSaveErrors();
  return (
    <Create redirect="list" mutationOptions={{ onError }} sx={frame} {...rest}>
      <SimpleForm toolbar={toolbar} {...(defaults ? { defaultValues: defaults } : {})}>
        {children}
      </SimpleForm>
    </Create>
  );
}

/** A page with a form for a record that is there already. */
export function EditPage({ children, ...rest }: { children: ReactNode } & Omit<EditProps, 'children'>) {
  const onError = useSaveErrors();
  return (
    <Edit mutationMode="pessimistic" redirect="list" actions={false} mutationOptions={{ onError }} sx={frame} {...rest}>
      <SimpleForm toolbar={toolbar}>{children}</SimpleForm>
    </Edit>
  );
}
