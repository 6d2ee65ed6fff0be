/** Without this file the bundler goes up the folders and takes the portal's. */
export const register = () => undefined;
