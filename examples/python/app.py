import hashlib
import hmac
import os

key = os.environ["SECRET_KEY"].encode()
print("signature of /:", hmac.new(key, b"/", hashlib.sha256).hexdigest())
print("a careless line:", os.environ["DATABASE_URL"])
