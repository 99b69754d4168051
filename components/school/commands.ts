/** What an operator types or copies into a file. Each was tried as it stands here, with names and paths of its own. */

export const START = `
npm ci --include=dev
npm run build
SLANTWISE_DATA_DIR=/var/lib/slantwise PORT=3000 npm start`

export const SYSTEMD = `
# /etc/systemd/system/slantwise.service
[Unit]
Description=Slantwise
After=network.target

[Service]
User=slantwise
WorkingDirectory=/opt/slantwise
Environment=NODE_ENV=production PORT=3000
Environment=SLANTWISE_DATA_DIR=/var/lib/slantwise
Environment=SLANTWISE_TRUSTED_PROXY=127.0.0.1
StateDirectory=slantwise
StateDirectoryMode=0700
ExecStart=/usr/bin/node node_modules/next/dist/bin/next start --hostname 127.0.0.1
Restart=always
# So it ends when it is told to: that is no failure.
SuccessExitStatus=143
ProtectSystem=strict
ProtectHome=true
PrivateTmp=true
NoNewPrivileges=true
UMask=0077

[Install]
WantedBy=multi-user.target`

export const DOCKER = `
docker build -t slantwise .
docker run -d --name slantwise --restart unless-stopped \\
  --read-only --tmpfs /tmp --cap-drop ALL \\
  -p 127.0.0.1:3000:3000 -v slantwise-data:/data \\
  -e SLANTWISE_TRUSTED_PROXY=172.16.0.0/12 \\
  slantwise`

export const POSTGRES = `
createuser --pwprompt slantwise
createdb --owner=slantwise slantwise
export DATABASE_URL=postgresql://slantwise:PASSWORD@db.school.example:5432/slantwise`

export const NGINX = `
server {
  listen 80;
  server_name slantwise.school.example;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  server_name slantwise.school.example;
  ssl_certificate     /etc/ssl/slantwise.pem;
  ssl_certificate_key /etc/ssl/slantwise.key;

  # The usual log would keep every reader's address.
  access_log off;

  location / {
    proxy_pass http://127.0.0.1:3000;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
  }
}`

export const CADDY = `
{
  servers {
    timeouts {
      read_header 20s
      read_body 60s
    }
  }
}

slantwise.school.example {
  reverse_proxy 127.0.0.1:3000
}`

export const SQLITE_BACKUP = `
sqlite3 /var/lib/slantwise/links.sqlite "vacuum into '/backup/links.sqlite'"`

export const DOCKER_BACKUP = `
docker exec slantwise node -e "new (require('better-sqlite3'))('/data/links.sqlite').exec(\\"vacuum into '/data/backup.sqlite'\\")"
docker cp slantwise:/data/backup.sqlite /backup/links.sqlite
docker exec slantwise rm /data/backup.sqlite`

export const SQLITE_RESTORE = `
# while Slantwise does not run
cd /var/lib/slantwise
rm -f links.sqlite links.sqlite-wal links.sqlite-shm
install -o slantwise -g slantwise -m 600 /backup/links.sqlite links.sqlite`

export const POSTGRES_BACKUP = `
pg_dump --format=custom --no-unlogged-table-data --file=links.dump "$DATABASE_URL"
pg_restore --clean --if-exists --no-owner --dbname="$DATABASE_URL" links.dump`

export const SQLITE_ROOM = `
sqlite3 -header -column /var/lib/slantwise/links.sqlite "
  select datetime(expires_at / 1000, 'unixepoch') as ends_utc, count(*) as links,
    sum(length(sealed)) / 1000 as total_kb, max(length(sealed)) / 1000 as largest_kb
  from links group by 1 order by 3 desc limit 10"`

export const POSTGRES_ROOM = `
psql "$DATABASE_URL" -c "
  select to_timestamp(expires_at / 1000) at time zone 'UTC' as ends_utc, count(*) as links,
    sum(length(sealed)) / 1000 as total_kb, max(length(sealed)) / 1000 as largest_kb
  from links group by 1 order by 3 desc limit 10"`

export const SQLITE_FLOOD = `
sqlite3 /var/lib/slantwise/links.sqlite "
  delete from links where expires_at = strftime('%s', '2027-11-22 14:00:00') * 1000
    and length(sealed) > 100000"`

export const POSTGRES_FLOOD = `
psql "$DATABASE_URL" -c "
  delete from links where expires_at = extract(epoch from timestamptz '2027-11-22 14:00:00Z') * 1000
    and length(sealed) > 100000"`

export const POSTGRES_ENDED = `
psql "$DATABASE_URL" -c "delete from links where expires_at <= extract(epoch from now()) * 1000"`

export const POSTGRES_ALL = `
psql "$DATABASE_URL" -c "drop table links, link_quota, slantwise_migration"`

export const HEALTH = `
curl -s http://127.0.0.1:3000/api/health`

export const HEALTH_ANSWER = `
{"status":"ok","version":"0.1.0","lexicon":"2.0-aa38edce",
 "links":{"available":true,"store":"sqlite","nearlyFull":false,"full":false,
  "keeps":["day","month","school-year"]},
 "import":{"available":true}}`
