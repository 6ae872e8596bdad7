export default { input: process.env.OPENAPI, output: { path: "hey_api", importFileExtension: ".js" } };
