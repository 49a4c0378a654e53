import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';

const example = `# 先在本站登录，查询即以您的身份进行。Sign in on this site first; queries then run as you.
query RecentSubmissions {
  submissions(page: { limit: 10 }) {
    total
    items {
      number
      title
      status
    }
  }
}
`;

const root = document.getElementById('graphiql');
if (root)
  createRoot(root).render(<GraphiQL fetcher={createGraphiQLFetcher({ url: '/graphql' })} defaultQuery={example} />);
