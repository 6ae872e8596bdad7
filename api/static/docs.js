// Swagger UI, with the OpenAPI document of this service.

// Swagger UI fills the form for NDJSON with a JSON string of all lines, because its media type contains "json".
function asLines(request) {
  const type = request.headers?.["Content-Type"] ?? "";
  if (type === "application/x-ndjson" && request.body?.startsWith('"')) {
    try {
      request.body = JSON.parse(request.body);
    } catch {
      // Somebody has edited the lines, and is told by the service what is wrong with them.
    }
  }
  return request;
}

window.ui = SwaggerUIBundle({
  url: "../openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  layout: "StandaloneLayout",
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  plugins: [SwaggerUIBundle.plugins.DownloadUrl],
  requestInterceptor: asLines,
  validatorUrl: null,
});
