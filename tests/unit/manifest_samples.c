#include "tests/unit/manifest_samples.h"

const struct manifest_sample manifest_samples[] = {
    {"package.json",
     "{\n"
     "  \"name\": \"shop\",\n"
     "  \"workspaces\": [\"packages/*\"],\n"
     "  \"engines\": {\"node\": \">=18\"},\n"
     "  \"dependencies\": {\n"
     "    \"express\": \"^4.18.0\",\n"
     "    \"@hapi/boom\": \"10.x\"\n"
     "  },\n"
     "  \"devDependencies\": {\"local\": \"file:../local\"}\n"
     "}\n",
     "npm express ^4.18.0 :6\nnpm @hapi/boom 10.x :7\nnpm local file:../local :9\nstdlib node >=18 :4\n"
     "workspace :3\n"},
    {"package-lock.json",
     "{\"name\": \"shop\", \"lockfileVersion\": 3, \"packages\": {\n"
     "\"\": {\"dependencies\": {\"express\": \"^4.18.0\"}},\n"
     "\"node_modules/express\": {\"version\": \"4.18.2\", \"dependencies\": {\"http-errors\": \"2.0.0\"}},\n"
     "\"node_modules/@hapi/boom\": {\"version\": \"10.0.1\"},\n"
     "\"node_modules/express/node_modules/http-errors\": {\"version\": \"2.0.0\"}\n"
     "}}\n",
     "npm express 4.18.2 :3\nnpm @hapi/boom 10.0.1 :4\nnpm http-errors 2.0.0 :5\n"},
    {"npm-shrinkwrap.json",
     "{\"lockfileVersion\": 1, \"dependencies\": {\n"
     "\"express\": {\"version\": \"4.18.2\", \"requires\": {\"qs\": \"6.1\"}, \"dependencies\": {\n"
     "\"http-errors\": {\"version\": \"2.0.0\"}}}}}\n",
     "npm express 4.18.2 :2\nnpm http-errors 2.0.0 :3\n"},
    {"yarn.lock",
     "# yarn lockfile v1\n"
     "\n"
     "\"@hapi/boom@^10.0.0\", \"@hapi/boom@^10.0.1\":\n"
     "  version \"10.0.1\"\n"
     "  dependencies:\n"
     "    \"@hapi/hoek\" \"^11.0.2\"\n"
     "\n"
     "express@^4.17.1, express@^4.18.0:\r\n"
     "  version \"4.18.2\"\r\n",
     "npm @hapi/boom 10.0.1 :4\nnpm express 4.18.2 :9\n"},
    {"web/yarn.lock",
     "__metadata:\n"
     "  version: 6\n"
     "\n"
     "\"express@npm:^4.17.1, express@npm:^4.18.0\":\n"
     "  version: 4.18.2\n"
     "  resolution: \"express@npm:4.18.2\"\n"
     "\n"
     "\"shop@workspace:packages/shop\":\n"
     "  version: 0.0.0-use.local\n",
     "npm express 4.18.2 :5\nworkspace :8\nnpm shop 0.0.0-use.local :9\n"},
    {"pnpm-lock.yaml",
     "lockfileVersion: '9.0'\n"
     "importers:\n"
     "  .:\n"
     "    dependencies:\n"
     "      express:\n"
     "        specifier: ^4.18.0\n"
     "        version: 4.18.2\n"
     "packages:\n"
     "  '@hapi/boom@10.0.1':\n"
     "    resolution: {integrity: sha512-a}\n"
     "  express@4.18.2(supports-color@8.1.1):\n"
     "    engines: {node: '>= 0.10.0'}\n"
     "  /koa@2.15.0:\n"
     "    dev: false\n"
     "  /fastify@4.26.0(a@1.0.0):\n"
     "    dev: false\n"
     "  /@nestjs/common/9.0.0_rxjs@7.8.0:\n"
     "    dev: false\n"
     "  /axios/1.6.7:\n"
     "    dev: false\n",
     "npm @hapi/boom 10.0.1 :9\nnpm express 4.18.2 :11\nnpm koa 2.15.0 :13\nnpm fastify 4.26.0 :15\n"
     "npm @nestjs/common 9.0.0 :17\nnpm axios 1.6.7 :19\n"},
    {"pnpm-workspace.yaml",
     "packages:\n"
     "  - 'packages/*'\n"
     "catalog:\n"
     "  express: ^5.0.0\n"
     "catalogs:\n"
     "  old:\n"
     "    express: ^4.18.0\n",
     "workspace :1\nnpm express ^5.0.0 :4\nnpm express ^4.18.0 :7\n"},
    {"nx.json", "{}", "workspace :1\n"},
    {"deno.json",
     "{\n// tools\n\"imports\": {\n"
     "\"http\": \"jsr:@std/http@^1.0.0\",\n"
     "\"path\": \"jsr:@std/path\",\n"
     "\"express\": \"npm:express@^4.18.0\",\n"
     "\"local\": \"./local.ts\"}}\n",
     "jsr @std/http ^1.0.0 :4\njsr @std/path :5\nnpm express ^4.18.0 :6\n"},
    {".nvmrc", "v20.11.0\n", "stdlib node v20.11.0 :1\n"},
    {".node-version", "lts/iron\n", ""},
    {"requirements.txt",
     "# pinned\n"
     "-r base.txt\n"
     "--extra-index-url https://example.org\n"
     "starlette==0.48.0  # web\n"
     "uvicorn[standard] >=0.27,<1 ; python_version < '4'\n"
     "flask (>=2.0)\n"
     "Django\n"
     "requests==2.31.0 \\\n"
     "    --hash=sha256:aa\n"
     "tool @ https://example.org/tool.whl\n"
     "./local\n",
     "pypi starlette ==0.48.0 :4\npypi uvicorn >=0.27,<1 :5\npypi flask >=2.0 :6\npypi Django :7\n"
     "pypi requests ==2.31.0 :8\n"},
    {"pyproject.toml",
     "[project]\n"
     "name = \"shop\" # ours\n"
     "requires-python = \">=3.13\"\n"
     "dependencies = [\n"
     "  \"starlette>=0.48\", # web\n"
     "  \"uvicorn[standard] ~= 0.27; python_version < '4'\",\n"
     "  'flask (>=2.0)',\n"
     "]\n"
     "[project.optional-dependencies]\n"
     "test = [\"httpx==0.28.1\"]\n"
     "[dependency-groups]\n"
     "dev = [\"falcon>4\", {include-group = \"test\"}]\n"
     "[tool.uv.workspace]\n"
     "members = [\"libs/*\"]\n",
     "pypi starlette >=0.48 :5\npypi uvicorn ~= 0.27 :6\npypi flask >=2.0 :7\npypi httpx ==0.28.1 :10\n"
     "pypi falcon >4 :12\nstdlib python >=3.13 :3\nworkspace :13\n"},
    {"poetry/pyproject.toml",
     "[tool.poetry.dependencies]\n"
     "python = \"^3.11\"\n"
     "fastapi = {version = \"^0.115\", extras = [\"all\"]}\n"
     "local = {path = \"../local\"}\n"
     "[tool.poetry.group.dev.dependencies]\n"
     "httpx = \"*\"\n"
     "[tool.black]\n"
     "exclude = '''\n/(\n  x\n)/\n'''\n",
     "pypi python ^3.11 :2\npypi fastapi ^0.115 :3\npypi local :4\npypi httpx * :6\nstdlib python ^3.11 "
     ":2\n"},
    {"uv.lock",
     "version = 1\n"
     "[[package]]\n"
     "name = \"starlette\"\n"
     "version = \"0.48.0\"\n"
     "sdist = { url = \"x\", size = 1 }\n"
     "[[package]]\n"
     "name = \"anyio\"\n"
     "version = \"4.3.0\"\n"
     "[package.metadata]\n"
     "name = \"inner\"\n"
     "version = \"9\"\n"
     "requires-dist = [{ name = \"idna\" }]\n",
     "pypi starlette 0.48.0 :2\npypi anyio 4.3.0 :6\n"},
    {"Pipfile",
     "[packages]\n"
     "django = \"~=5.2\"\n"
     "flask = {version = \">=3\", extras = [\"async\"]}\n"
     "[requires]\n"
     "python_version = \"3.13\"\n",
     "pypi django ~=5.2 :2\npypi flask >=3 :3\nstdlib python 3.13 :5\n"},
    {"Pipfile.lock", "{\"default\": {\n\"django\": {\"version\": \"==5.2.1\"}}, \"develop\": {}}\n",
     "pypi django ==5.2.1 :2\n"},
    {"setup.cfg",
     "[options]\n"
     "python_requires = >=3.9\n"
     "install_requires =\n"
     "    starlette>=0.40\n"
     "    # comment\n"
     "    flask[async] >= 2\n"
     "    werkzeug (>=3)\n"
     "[options.extras_require]\n"
     "test =\n"
     "    httpx\n",
     "pypi starlette >=0.40 :4\npypi flask >= 2 :6\npypi werkzeug >=3 :7\npypi httpx :10\nstdlib python "
     ">=3.9 :2\n"},
    {"setup.py", "setup(\n    name='shop',\n    python_requires=\">=3.9\",\n)\n", "stdlib python >=3.9 :3\n"},
    {".python-version", "3.13\n", "stdlib python 3.13 :1\n"},
    {"runtime.txt", "python-3.12.1\n", "stdlib python 3.12.1 :1\n"},
    {".tool-versions",
     "nodejs 20.11.0\npython 3.13.0\ngolang 1.22.1\ndotnet-core 8.0.100\njava temurin-17.0.2\n",
     "stdlib node 20.11.0 :1\nstdlib python 3.13.0 :2\nstdlib go 1.22.1 :3\nstdlib dotnet 8.0.100 :4\n"},
    {"Gemfile",
     "source 'https://rubygems.org'\n"
     "ruby \"3.3.0\"\n"
     "gem \"rack\", \"~> 3.1\", \">= 3.1.2\"\n"
     "gem 'rails', '~> 7.1.0', require: false\n"
     "gem('puma', '>= 6')\n"
     "gem 'sinatra' # web\n"
     "gem 'own', path: '../own'\n",
     "stdlib ruby 3.3.0 :2\ngem rack ~> 3.1, >= 3.1.2 :3\ngem rails ~> 7.1.0 :4\ngem puma >= 6 :5\n"
     "gem sinatra :6\ngem own :7\n"},
    {"shop.gemspec",
     "Gem::Specification.new do |spec|\n"
     "  spec.required_ruby_version = '>= 3.1'\n"
     "  spec.add_dependency 'rack', '>= 2.2', '< 4'\n"
     "  spec.add_runtime_dependency(\"puma\", \"~> 6\")\n"
     "  spec.add_development_dependency 'rspec'\n"
     "end\n",
     "stdlib ruby >= 3.1 :2\ngem rack >= 2.2, < 4 :3\ngem puma ~> 6 :4\ngem rspec :5\n"},
    {"Gemfile.lock",
     "GEM\n"
     "  remote: https://rubygems.org/\n"
     "  specs:\n"
     "    rack (3.1.0)\n"
     "    rack-test (2.1.0)\n"
     "      rack (>= 1.3)\n"
     "\n"
     "DEPENDENCIES\n"
     "  rack (~> 3.1)\n"
     "\n"
     "RUBY VERSION\n"
     "   ruby 3.3.0p0\n",
     "gem rack 3.1.0 :4\ngem rack-test 2.1.0 :5\nstdlib ruby 3.3.0p0 :12\n"},
    {".ruby-version", "ruby-3.3.0\n", "stdlib ruby 3.3.0 :1\n"},
    {"composer.json",
     "{\"require\": {\n\"php\": \">=8.1\",\n\"symfony/http-foundation\": \"^7.0\"},\n"
     "\"require-dev\": {\"phpunit/phpunit\": \"^11\"}}\n",
     "composer php >=8.1 :2\ncomposer symfony/http-foundation ^7.0 :3\ncomposer phpunit/phpunit ^11 :4\n"
     "stdlib php >=8.1 :2\n"},
    {"composer.lock",
     "{\"packages\": [{\n\"name\": \"symfony/http-foundation\", \"version\": \"v7.1.0\"}],\n"
     "\"packages-dev\": [{\"name\": \"phpunit/phpunit\", \"version\": \"11.0.1\"}]}\n",
     "composer symfony/http-foundation v7.1.0 :1\ncomposer phpunit/phpunit 11.0.1 :3\n"},
    {"go.mod",
     "module example.org/shop\n"
     "\n"
     "go 1.22\n"
     "toolchain go1.22.1\n"
     "\n"
     "require github.com/gin-gonic/gin v1.9.1 // web\n"
     "require (\n"
     "\tgithub.com/labstack/echo/v5 v5.0.0\n"
     "\tgolang.org/x/net v0.20.0 // indirect\n"
     "\tmodernc.org/sqlite v1.29.0\n"
     "\treplacements.org/x v1.2.0\n"
     ")\n"
     "replace golang.org/x/net => ../net\n"
     "replace (\n"
     "\tgithub.com/a/b v1.0.0 => github.com/c/d v2.0.0\n"
     ")\n"
     "exclude github.com/e/f v1.2.3\n",
     "stdlib go 1.22 :3\ngo github.com/gin-gonic/gin v1.9.1 :6\ngo github.com/labstack/echo/v5 v5.0.0 :8\n"
     "go golang.org/x/net v0.20.0 :9\ngo modernc.org/sqlite v1.29.0 :10\ngo replacements.org/x v1.2.0 :11\n"},
    {"go.work", "go 1.22\nuse ./a\nuse (\n\t./b\n)\n", "stdlib go 1.22 :1\nworkspace :2\nworkspace :3\n"},
    {"pom.xml",
     "<?xml version=\"1.0\"?>\n"
     "<!-- <dependency> -->\n"
     "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n"
     "  <parent>\n"
     "    <groupId>org.springframework.boot</groupId>\n"
     "    <artifactId>spring-boot-starter-parent</artifactId>\n"
     "    <version>3.2.1</version>\n"
     "    <relativePath/>\n"
     "  </parent>\n"
     "  <version>1.0-SNAPSHOT</version>\n"
     "  <modules><module>web</module></modules>\n"
     "  <properties>\n"
     "    <java.version>17</java.version>\n"
     "    <spring-framework.version>6.1.4</spring-framework.version>\n"
     "  </properties>\n"
     "  <dependencies>\n"
     "    <dependency>\n"
     "      <groupId>io.netty</groupId>\n"
     "      <artifactId>netty-codec-http</artifactId>\n"
     "      <version>${netty.version}</version>\n"
     "    </dependency>\n"
     "    <dependency><groupId>a</groupId><artifactId>managed</artifactId></dependency>\n"
     "  </dependencies>\n"
     "</project>\n",
     "maven io.netty:netty-codec-http ${netty.version} :17\nmaven a:managed :22\n"
     "maven org.springframework.boot:spring-boot-starter-parent 3.2.1 :4\n"
     "set java.version 17 :13\nset spring-framework.version 6.1.4 :14\nset project.version 1.0-SNAPSHOT :10\n"
     "stdlib java 17 :13\nmaven org.springframework:spring-web 6.1.4 :14\nworkspace :11\n"},
    {"ns/pom.xml",
     "<m:project xmlns:m=\"x\"><m:parent><m:groupId>g</m:groupId><m:artifactId>a</m:artifactId>"
     "<m:version><![CDATA[1.0]]></m:version></m:parent></m:project>",
     "maven g:a 1.0 :1\n"},
    {"build.gradle",
     "plugins {\n"
     "    id 'org.springframework.boot' version '3.2.0' apply false\n"
     "    id(\"io.ktor.plugin\") version \"2.3.7\"\n"
     "    id 'java'\n"
     "}\n"
     "ext.nettyVersion = '4.1.100.Final'\n"
     "java { toolchain { languageVersion = JavaLanguageVersion.of(17) } }\n"
     "dependencies {\n"
     "    // implementation 'a:b:1.0'\n"
     "    implementation 'org.springframework:spring-web:6.1.0'\n"
     "    implementation \"io.netty:netty-codec-http:$nettyVersion\"\n"
     "    implementation group: 'io.javalin', name: 'javalin', version: '5.6.3'\n"
     "    implementation group: 'io.undertow', name: 'undertow-core', version: undertowVersion\n"
     "    implementation 'org.springframework.boot:spring-boot-starter-web'\n"
     "}\n",
     "maven org.springframework.boot 3.2.0 :2\nmaven io.ktor.plugin 2.3.7 :3\nset nettyVersion 4.1.100.Final "
     ":6\n"
     "stdlib java 17 :7\nmaven org.springframework:spring-web 6.1.0 :10\n"
     "maven io.netty:netty-codec-http $nettyVersion :11\nmaven io.javalin:javalin 5.6.3 :12\n"
     "maven io.undertow:undertow-core ${undertowVersion} :13\n"
     "maven org.springframework.boot:spring-boot-starter-web :14\n"},
    {"build.gradle.kts",
     "val ktorVersion = \"2.3.7\"\n"
     "val nettyVersion by extra(\"4.1.100\")\n"
     "extra[\"jettyVersion\"] = \"12.0.5\"\n"
     "set('junitVersion', '5.10.0')\n"
     "springVersion = '6.1.0'\n"
     "dependencies {\n"
     "    implementation(\"io.ktor:ktor-server-core:$ktorVersion\")\n"
     "    implementation(platform(\"org.x:bom:[1.0,2.0)\"))\n"
     "}\n",
     "set ktorVersion 2.3.7 :1\nset nettyVersion 4.1.100 :2\nset jettyVersion 12.0.5 :3\nset junitVersion "
     "5.10.0 :4\n"
     "set springVersion 6.1.0 :5\nmaven io.ktor:ktor-server-core $ktorVersion :7\nmaven org.x:bom [1.0,2.0) "
     ":8\n"},
    {"gradle.properties", "# versions\nspringVersion=6.1.0\norg.gradle.jvmargs = -Xmx1g\n",
     "set springVersion 6.1.0 :2\nset org.gradle.jvmargs -Xmx1g :3\n"},
    {"settings.gradle", "rootProject.name = 'shop'\ninclude 'a', 'b'\n", "workspace :2\n"},
    {"gradle/libs.versions.toml",
     "[versions]\n"
     "spring = \"6.1.0\"\n"
     "ktor = { strictly = \"[2.3, 3.0[\", prefer = \"2.3.7\" }\n"
     "[libraries]\n"
     "spring-web = { module = \"org.springframework:spring-web\", version.ref = \"spring\" }\n"
     "ktor-http = { group = \"io.ktor\", name = \"ktor-http\", version = \"2.3.7\" }\n"
     "javalin = \"io.javalin:javalin:5.6.3\"\n"
     "[plugins]\n"
     "boot = { id = \"org.springframework.boot\", version = \"3.2.0\" }\n",
     "set spring 6.1.0 :2\nset ktor [2.3, 3.0[ :3\nmaven org.springframework:spring-web ${spring} :5\n"
     "maven io.ktor:ktor-http 2.3.7 :6\nmaven io.javalin:javalin 5.6.3 :7\n"
     "maven org.springframework.boot 3.2.0 :9\n"},
    {"build.sbt",
     "val PekkoVersion = \"1.0.1\"\n"
     "libraryDependencies ++= Seq(\n"
     "  \"com.typesafe.akka\" %% \"akka-http\" % \"10.5.0\",\n"
     "  \"org.apache.pekko\" %% \"pekko-http\" % PekkoVersion,\n"
     "  \"io.netty\" % \"netty-codec-http\" % \"4.1.100.Final\" % Test\n"
     ")\n",
     "set PekkoVersion 1.0.1 :1\nmaven com.typesafe.akka:akka-http 10.5.0 :3\n"
     "maven org.apache.pekko:pekko-http ${PekkoVersion} :4\nmaven io.netty:netty-codec-http 4.1.100.Final "
     ":5\n"},
    {"project.clj", "(defproject shop \"0.1.0\"\n  :dependencies [[metosin/ring-http-response \"0.9.3\"]])\n",
     "clojars metosin/ring-http-response 0.9.3 :2\n"},
    {"deps.edn",
     "{:deps {metosin/ring-http-response {:mvn/version \"0.9.3\"}\n"
     "        ring/ring-core {:mvn/version \"1.11.0\"}}}\n",
     "clojars metosin/ring-http-response 0.9.3 :1\nclojars ring/ring-core 1.11.0 :2\n"},
    {"Shop.csproj",
     "<Project Sdk=\"Microsoft.NET.Sdk.Web\">\n"
     "  <PropertyGroup>\n"
     "    <TargetFramework>net8.0-windows</TargetFramework>\n"
     "  </PropertyGroup>\n"
     "  <ItemGroup>\n"
     "    <PackageReference Include=\"Giraffe\" Version=\"6.2.0\" />\n"
     "    <PackageReference Include=\"Suave\"><Version>[2.6.2]</Version></PackageReference>\n"
     "    <PackageReference Include=\"Central\" />\n"
     "  </ItemGroup>\n"
     "</Project>\n",
     "nuget Giraffe 6.2.0 :6\nnuget Suave [2.6.2] :7\nnuget Central :8\nset TargetFramework net8.0-windows "
     ":3\n"
     "nuget Microsoft.AspNetCore.App :1\nstdlib dotnet 8.0 :3\n"},
    {"Old.csproj",
     "<Project><PropertyGroup><TargetFramework>netcoreapp2.1</TargetFramework></PropertyGroup></Project>",
     "set TargetFramework netcoreapp2.1 :1\nstdlib dotnet 2.1 :1\n"},
    {"Framework.csproj",
     "<Project><PropertyGroup><TargetFramework>net472</TargetFramework></PropertyGroup></Project>",
     "set TargetFramework net472 :1\n"},
    {"Several.csproj",
     "<Project><PropertyGroup>\n<TargetFrameworks>net472;net8.0</TargetFrameworks>\n</PropertyGroup></"
     "Project>",
     "set TargetFrameworks net472;net8.0 :2\nstdlib dotnet several :2\n"},
    {"Directory.Packages.props",
     "<Project>\n<PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>\n"
     "<ItemGroup><PackageVersion Include=\"Giraffe\" Version=\"6.2.0\" /></ItemGroup>\n</Project>\n",
     "nuget Giraffe 6.2.0 :3\nset TargetFramework net9.0 :2\nstdlib dotnet 9.0 :2\nworkspace :1\n"},
    {"Shop.sln",
     "\xEF\xBB\xBF\nMicrosoft Visual Studio Solution File\nProject(\"{A}\") = \"Shop\"\nEndProject\n",
     "workspace :3\n"},
    {"packages.config", "<packages>\n<package id=\"Suave\" version=\"2.6.2\" /></packages>",
     "nuget Suave 2.6.2 :2\n"},
    {"packages.lock.json",
     "{\"dependencies\": {\"net8.0\": {\n\"Giraffe\": {\"type\": \"Direct\", \"resolved\": \"6.2.0\"}}}}",
     "nuget Giraffe 6.2.0 :2\n"},
    {"Cargo.toml",
     "[package]\n"
     "name = \"shop\"\n"
     "rust-version = \"1.75\"\n"
     "[dependencies]\n"
     "http = \"1.0\"\n"
     "web = { package = \"actix-web\", version = \"4\" }\n"
     "axum.workspace = true\n"
     "[target.'cfg(unix)'.dependencies]\n"
     "rocket = \"0.5\"\n"
     "[workspace.dependencies]\n"
     "poem = \"3\"\n",
     "crates http 1.0 :5\ncrates actix-web 4 :6\ncrates axum :7\ncrates rocket 0.5 :9\ncrates poem 3 :11\n"
     "workspace :10\nstdlib rust 1.75 :3\n"},
    {"Cargo.lock", "version = 3\n\n[[package]]\nname = \"http\"\nversion = \"1.0.0\"\n",
     "crates http 1.0.0 :3\n"},
    {"mix.exs",
     "def project do\n  [apps_path: \"apps\",\n   elixir: \"~> 1.15\",\n"
     "defp deps do\n  [{:plug, \"~> 1.19\"}, # web\n   {:phoenix, github: \"x/y\"}]\n",
     "workspace :2\nstdlib elixir ~> 1.15 :3\nhex plug ~> 1.19 :5\n"},
    {"mix.lock",
     "%{\n  \"plug\": {:hex, :plug, \"1.19.1\", \"ab\", [:mix], [{:mime, \"~> 1.0\", [hex: :mime]}], "
     "\"hexpm\", \"cd\"},\n}\n",
     "hex plug 1.19.1 :2\n"},
    {"rebar.config", "{deps, [\n  {cowboy, \"2.10.0\"} % web\n]}.\n", "hex cowboy 2.10.0 :2\n"},
    {"rebar.lock", "{\"1.2.0\",\n[{<<\"cowboy\">>,{pkg,<<\"cowboy\">>,<<\"2.10.0\">>},0}]}.\n",
     "hex cowboy 2.10.0 :2\n"},
    {"pubspec.yaml",
     "name: shop\n"
     "description: >\n"
     "  dependencies: none\n"
     "  \tshelf: 0\n"
     "environment:\n"
     "  sdk: '>=3.0.0 <4.0.0'\n"
     "dependencies:\n"
     "  shelf: ^1.4.0 # web\n"
     "  own:\n"
     "    path: ../own\n"
     "  hosted:\n"
     "    version: ^2.0.0\n"
     "workspace:\n"
     "  - a\n",
     "pub shelf ^1.4.0 :8\npub own :9\npub hosted ^2.0.0 :11\nstdlib dart >=3.0.0 <4.0.0 :6\nworkspace "
     ":13\n"},
    {"pubspec.lock",
     "packages:\n  shelf:\n    dependency: \"direct main\"\n    description:\n      name: shelf\n    "
     "version: \"1.4.1\"\n"
     "sdks:\n  dart: \">=3.0.0\"\n",
     "pub shelf 1.4.1 :2\n"},
    {"Package.swift",
     "let package = Package(dependencies: [\n"
     "    .package(url: \"https://github.com/vapor/vapor.git\", from: \"4.89.0\"),\n"
     "    .package(url: \"https://github.com/apple/swift-nio\", exact: \"2.62.0\"),\n"
     "    .package(url: \"https://github.com/apple/swift-http-types\", branch: \"main\"),\n"
     "])\n",
     "swiftpm vapor ^4.89.0 :2\nswiftpm swift-nio 2.62.0 :3\nswiftpm swift-http-types :4\n"},
    {"Package.resolved",
     "{\"pins\": [{\n\"identity\": \"vapor\", \"state\": {\"version\": \"4.89.0\"}}], \"version\": 2}",
     "swiftpm vapor 4.89.0 :1\n"},
    {"a/Package.resolved",
     "{\"object\": {\"pins\": [{\n\"package\": \"vapor\", \"state\": {\"version\": \"4.89.0\"}}]}}",
     "swiftpm vapor 4.89.0 :1\n"},
    {"cpanfile",
     "requires 'Dancer2', '1.0';\nrequires 'HTTP::Message' => '6.44';\nrequires \"Plack\" => "
     "1.0050;\nrequires 'Moo';\n",
     "cpan Dancer2 1.0 :1\ncpan HTTP::Message 6.44 :2\ncpan Plack 1.0050 :3\ncpan Moo :4\n"},
    {"vcpkg.json", "{\"dependencies\": [\"crow\",\n{\"name\": \"libmicrohttpd\", \"version>=\": \"1.0.0\"}]}",
     "system crow :1\nsystem libmicrohttpd 1.0.0 :2\n"},
    {"conanfile.txt", "[requires]\ndrogon/1.9.1\npoco/1.12.4@user/stable\n[generators]\nCMakeDeps\n",
     "system drogon 1.9.1 :2\nsystem poco 1.12.4 :3\n"},
    {"conanfile.py", "class Shop(ConanFile):\n    requires = \"drogon/1.9.1\"\n", "system drogon 1.9.1 :2\n"},
    {"CMakeLists.txt",
     "project(shop VERSION 1.0)\nfind_package(Boost 1.86 REQUIRED COMPONENTS beast)\nfind_package(Drogon "
     "CONFIG)\n"
     "pkg_check_modules(SOUP REQUIRED IMPORTED_TARGET libsoup-3.0>=3.6)\n",
     "system Boost 1.86 :2\nsystem Drogon :3\nsystem libsoup-3.0 3.6 :4\n"},
    {"meson.build",
     "soup = dependency('libsoup-3.0', required: true, version: '>= 3.8')\nmhd = "
     "dependency('libmicrohttpd')\n",
     "system libsoup-3.0 >= 3.8 :1\nsystem libmicrohttpd :2\n"},
    {"shop.cabal",
     "library\n  build-depends: base >=4\n    , http-types >=0.12 && <0.13\n    -- , none\n    , text\n",
     "hackage base >=4 :2\nhackage http-types >=0.12 && <0.13 :3\nhackage text :5\n"},
    {"package.yaml", "name: shop\ndependencies:\n- http-types >= 0.12\n- base\n",
     "hackage http-types >= 0.12 :3\nhackage base :4\n"},
    {"shop.opam", "depends: [\n  \"ocaml\" {>= \"4.14\" & < \"5.3\"}\n  \"cohttp\"\n]\n",
     "opam ocaml 4.14 :2\nopam cohttp :3\n"},
    {"Project.toml", "name = \"Shop\"\n[deps]\nHTTP = \"cd3eb016\"\n[compat]\nHTTP = \"1.10\"\n",
     "julia HTTP :3\njulia HTTP 1.10 :5\n"},
};
const size_t n_manifest_samples = sizeof manifest_samples / sizeof *manifest_samples;
