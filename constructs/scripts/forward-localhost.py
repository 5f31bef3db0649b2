"""Leads connections to a port of localhost on to another host: forward-localhost.py PORT HOST PORT [https]"""

import asyncio
import ssl
import sys

port, host, target = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
tls = ssl.create_default_context() if sys.argv[4:] == ["https"] else None


async def copy(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()
    except OSError:
        writer.close()


async def forward(reader, writer):
    try:
        there_reader, there_writer = await asyncio.open_connection(host, target, ssl=tls)
    except OSError as error:
        print(f"{host}:{target} cannot be reached: {error}", file=sys.stderr, flush=True)
        writer.close()
        return
    await asyncio.gather(copy(reader, there_writer), copy(there_reader, writer))
    there_writer.close()
    writer.close()


async def serve():
    server = await asyncio.start_server(forward, "127.0.0.1", port)
    print(f"127.0.0.1:{port} leads to {host}:{target}", flush=True)
    await server.serve_forever()


asyncio.run(serve())
