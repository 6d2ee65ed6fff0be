-- Once, as the administrator of the server: psql -v migrator=… -v app=… -f deploy/database.sql
-- (the two passwords). Afterwards `npm run db:migrate` with MIGRATOR_DATABASE_URL does the rest.
\set ON_ERROR_STOP on

CREATE ROLE portal_migrator LOGIN PASSWORD :'migrator';
CREATE ROLE portal_app LOGIN PASSWORD :'app';
CREATE DATABASE portal OWNER portal_migrator ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C' TEMPLATE template0;
REVOKE ALL ON DATABASE portal FROM PUBLIC;
GRANT CONNECT ON DATABASE portal TO portal_app;

\connect portal
ALTER SCHEMA public OWNER TO portal_migrator;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO portal_app;
ALTER DEFAULT PRIVILEGES FOR ROLE portal_migrator IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO portal_app;
ALTER DEFAULT PRIVILEGES FOR ROLE portal_migrator IN SCHEMA public
  GRANT USAGE, SELECT ON SEQUENCES TO portal_app;
